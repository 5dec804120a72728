using Cooperation.Repatriation.Domain.Codes;
using static Cooperation.Repatriation.Domain.Codes.CareStates;

namespace Cooperation.Repatriation.Domain.Caring;

/// <summary>The lives of visits, supports and consents, each as a table. What is not in it is not done: what is over is written down anew, as an entry of its own.</summary>
public static class CareLife
{
    /// <summary>The moves, of which type, from where to where.</summary>
    public static readonly IReadOnlyList<(string Type, string From, string To)> Moves =
    [
        (CareTypes.Visit, Planned, Done),
        (CareTypes.Visit, Planned, Missed),
        (CareTypes.Visit, Planned, Cancelled),
        (CareTypes.Support, Planned, Running),
        (CareTypes.Support, Planned, Done),
        (CareTypes.Support, Planned, Refused),
        (CareTypes.Support, Planned, Cancelled),
        (CareTypes.Support, Running, Done),
        (CareTypes.Support, Running, Stopped),
        (CareTypes.Consent, Given, Withdrawn),
    ];

    // Those that say why.
    private static readonly string[] WithReason = [Missed, Cancelled, Refused, Stopped, Withdrawn];

    /// <summary>In which states an entry of a type begins.</summary>
    public static IReadOnlyList<string> BeginsIn(string type) => type == CareTypes.Consent ? [Given, Refused] : [Planned];

    /// <summary>The kinds of a type.</summary>
    public static IReadOnlyList<string> KindsOf(string type) =>
        type switch
        {
            CareTypes.Visit => VisitKinds.All,
            CareTypes.Support => SupportKinds.All,
            _ => ConsentKinds.All,
        };

    /// <summary>To where one can move.</summary>
    public static IReadOnlyList<string> From(string type, string state) =>
        [.. Moves.Where(move => move.Type == type && move.From == state).Select(move => move.To)];

    /// <summary>What the timeline calls that one came to a state.</summary>
    public static string HappeningOf(string type, string state) => $"{type}-{state}";

    /// <summary>Whether it is said why.</summary>
    internal static bool SaysWhy(string type, string to) => type != CareTypes.Consent ? WithReason.Contains(to) : to == Withdrawn;
}
