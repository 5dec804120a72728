using static Cooperation.Hotline.Domain.Codes.Directions;
using static Cooperation.Hotline.Domain.Exchanges.ExchangeStatus;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>The life of an exchange as a state machine. Every step not listed is refused, and a test walks every pair of both directions.</summary>
public static class ExchangeLife
{
    /// <summary>The status with which an exchange of this direction begins: an outgoing one is logged when it has been sent.</summary>
    public static string Begins(string direction) => direction == Outgoing ? Sent : Logged;

    /// <summary>Whether an exchange of this direction may go from one status to another.</summary>
    public static bool Allows(string direction, string from, string to) =>
        (direction, from, to) switch
        {
            (Incoming, Logged, Classified) => true,
            _ => false,
        };

    /// <summary>Where it may go from here: what a refusal names, so that nobody has to guess.</summary>
    public static IReadOnlyList<string> OpenFrom(string direction, string from) => [.. All.Where(to => Allows(direction, from, to))];
}
