using Cooperation.Hotline.Domain.Codes;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>What an exchange came to.</summary>
/// <param name="Code">One of <see cref="Outcomes"/>.</param>
/// <param name="Reason">Why nothing was done; or a note to the outcome.</param>
/// <param name="Arrests">Persons arrested; null where that is not known, which is not nobody.</param>
/// <param name="PersonsRescued">Persons rescued; null where that is not known.</param>
/// <param name="InvestigationOpened">Whether an investigation was opened.</param>
/// <param name="RepatriationNeeded">Whether somebody is to be brought home.</param>
public sealed record Outcome(
    string Code,
    string? Reason,
    int? Arrests = null,
    int? PersonsRescued = null,
    bool InvestigationOpened = false,
    bool RepatriationNeeded = false
)
{
    /// <summary>Persons arrested. Where nothing was done it is known that there were none.</summary>
    public int? Arrests { get; init; } = Arrests ?? NoneWithoutAction(Code);

    /// <summary>Persons rescued, the same way.</summary>
    public int? PersonsRescued { get; init; } = PersonsRescued ?? NoneWithoutAction(Code);

    /// <summary>Whether 'without action' goes with what it says: nothing was done, and there is a reason.</summary>
    internal bool HoldsTogether =>
        Code != Outcomes.NoAction || this is { Arrests: 0, PersonsRescued: 0, InvestigationOpened: false, RepatriationNeeded: false };

    private static int? NoneWithoutAction(string code) => code == Outcomes.NoAction ? 0 : null;
}
