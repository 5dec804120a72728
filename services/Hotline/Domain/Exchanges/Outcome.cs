using Cooperation.Hotline.Domain.Codes;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>What an exchange came to.</summary>
/// <param name="Code">One of <see cref="Outcomes"/>.</param>
/// <param name="Reason">Why nothing was done; or a note to the outcome.</param>
/// <param name="Arrests">Persons arrested.</param>
/// <param name="PersonsRescued">Persons rescued.</param>
/// <param name="InvestigationOpened">Whether an investigation was opened.</param>
/// <param name="RepatriationNeeded">Whether somebody is to be brought home.</param>
public sealed record Outcome(
    string Code,
    string? Reason,
    int Arrests = 0,
    int PersonsRescued = 0,
    bool InvestigationOpened = false,
    bool RepatriationNeeded = false
)
{
    /// <summary>Whether 'without action' goes with what it says: nothing was done, and there is a reason.</summary>
    internal bool HoldsTogether =>
        Code != Outcomes.NoAction || this is { Arrests: 0, PersonsRescued: 0, InvestigationOpened: false, RepatriationNeeded: false };
}
