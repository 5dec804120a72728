using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Meetings.Domain.Outcomes;

/// <summary>What an action item has to keep to before it gets a number.</summary>
public static class ActionItemRules
{
    /// <summary>Refuses it with every reason at once.</summary>
    public static void Check(ActionItemEntry entry, Meeting meeting, CodesOfTheDay codes)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(meeting);
        meeting.Require(MeetingSteps.ActionItems);
        var decision = meeting.Decisions.SingleOrDefault(taken => taken.Number == entry.Decision);
        var commitment = decision?.Commitments.SingleOrDefault(made => made.Number == entry.Commitment);
        DomainError[] refusals =
        [
            .. decision is null ? [ActionItemErrors.DecisionUnknown()] : (DomainError[])[],
            .. entry.Commitment is not null && commitment is null ? [ActionItemErrors.CommitmentUnknown()] : (DomainError[])[],
            .. codes.Refusals(ActionItemErrors.Entry, ("agency", MeetingLists.Agency, entry.Agency)),
            .. entry.Due < meeting.FirstDay ? [ActionItemErrors.BeforeDecision("due", meeting.FirstDay)] : (DomainError[])[],
            .. (commitment?.OwedByThem ?? entry.OwedByThem) && entry.CounterpartUnit is null
                ? [ActionItemErrors.CounterpartRequired()]
                : (DomainError[])[],
        ];
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }
    }
}
