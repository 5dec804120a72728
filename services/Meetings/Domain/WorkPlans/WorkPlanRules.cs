using Cooperation.Meetings.Domain.Codes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Meetings.Domain.WorkPlans;

/// <summary>What an activity of a work plan has to keep to.</summary>
public static class WorkPlanRules
{
    // Who gives the money is said where the source does not say it.
    private const string Donor = "donor";

    /// <summary>Refuses it with every reason at once.</summary>
    public static void Check(PlannedActivityEntry entry, CodesOfTheDay codes)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(codes);
        DomainError[] refusals =
        [
            .. codes.Refusals(
                WorkPlanErrors.Entry,
                ("area", MeetingLists.WorkPlanArea, entry.Area),
                ("owner", MeetingLists.Agency, entry.Owner),
                ("currency", MeetingLists.Currency, entry.Currency),
                ("source", MeetingLists.FundingSource, entry.Source)
            ),
            .. entry.ToQuarter < entry.FromQuarter ? [WorkPlanErrors.QuartersTurned()] : (DomainError[])[],
            .. OfMoney(entry),
        ];
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }
    }

    private static IEnumerable<DomainError> OfMoney(PlannedActivityEntry entry)
    {
        (string Field, bool Given)[] parts =
        [
            ("amount", entry.Amount is not null),
            ("currency", entry.Currency is not null),
            ("source", entry.Source is not null),
        ];
        if (parts.Any(part => part.Given) && parts.FirstOrDefault(part => !part.Given).Field is { } missing)
        {
            yield return WorkPlanErrors.MoneyIncomplete(missing);
        }

        if (entry.Source == Donor && string.IsNullOrWhiteSpace(entry.Funder))
        {
            yield return WorkPlanErrors.FunderRequired();
        }
    }
}
