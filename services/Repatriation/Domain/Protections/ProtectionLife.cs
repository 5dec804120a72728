using static Cooperation.Repatriation.Domain.Codes.PersonProtections;

namespace Cooperation.Repatriation.Domain.Protections;

/// <summary>The life of a measure of protection as a table. What is not in it is not done: what was denied, refused or ended is asked for anew, as a measure of its own.</summary>
public static class ProtectionLife
{
    /// <summary>The moves, from where to where. A person may refuse a measure before and after it was granted; from granted to granted it is prolonged.</summary>
    public static readonly IReadOnlyList<(string From, string To)> Moves =
    [
        (Asked, Granted),
        (Asked, Denied),
        (Asked, RefusedByPerson),
        (Granted, Granted),
        (Granted, Ended),
        (Granted, RefusedByPerson),
    ];

    // Of several measures the one counts first that protects now, then the one that somebody has to decide on.
    private static readonly string[] ByWeight = [Granted, Asked, Ended, RefusedByPerson, Denied];

    /// <summary>To where a measure can move.</summary>
    public static IReadOnlyList<string> From(string state) => [.. Moves.Where(move => move.From == state).Select(move => move.To)];

    /// <summary>What the timeline calls that a measure was granted for longer.</summary>
    public const string Prolonged = "protection-prolonged";

    /// <summary>For how many days before its last day its end is called to mind.</summary>
    public const int DaysOfWarning = 14;

    /// <summary>What the timeline calls that a measure came to a state.</summary>
    public static string HappeningOf(string state) => state == RefusedByPerson ? "protection-refused" : $"protection-{state}";

    /// <summary>Where protection stands for somebody with these measures; null without any.</summary>
    public static string? StateOf(IEnumerable<ProtectionMeasure> measures) =>
        measures.Select(measure => measure.State).MinBy(state => Array.IndexOf(ByWeight, state));
}
