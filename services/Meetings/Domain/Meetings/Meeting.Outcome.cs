using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Meetings.Domain.Meetings;

/// <content>What a meeting decides, and that it is followed up.</content>
public sealed partial class Meeting
{
    private readonly List<Decision> decisions = [];

    /// <summary>What it decided.</summary>
    public IReadOnlyList<Decision> Decisions => decisions;

    /// <summary>How many action items came from it.</summary>
    public int ActionItems { get; private set; }

    /// <summary>What it decided is written down, or said better: as the decision of that number.</summary>
    public void Decide(DecidedEntry entry, int? number, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        Require(MeetingSteps.Decisions);
        if (number is null)
        {
            decisions.Add(Decision.Of(decisions.Count + 1, entry, at));
            Happened(MeetingHappenings.Decided, by, at, note: null);
            return;
        }

        if (decisions.Find(taken => taken.Number == number) is not { } decision)
        {
            throw new DomainException(MeetingStepErrors.DecisionUnknown());
        }

        if (entry.Commitments.Count < decision.Commitments.Count)
        {
            throw new DomainException(MeetingStepErrors.CommitmentsFewer(decision.Commitments.Count));
        }

        decision.Correct(entry, at);
        Happened(MeetingHappenings.DecisionCorrected, by, at, note: null);
    }

    /// <summary>An action item came from it.</summary>
    public void Charge(Officer by, DateTimeOffset at)
    {
        Require(MeetingSteps.ActionItems);
        ActionItems++;
        Happened(MeetingHappenings.ActionItemAdded, by, at, note: null);
    }

    /// <summary>Everything it decided is followed up: done, dropped or carried over to the next one.</summary>
    /// <param name="open">How many of its action items are neither.</param>
    /// <param name="note">What else is to be known (case text).</param>
    /// <param name="by">Who says so.</param>
    /// <param name="at">Now.</param>
    public void FollowUp(int open, string? note, Officer by, DateTimeOffset at)
    {
        Require(MeetingSteps.FollowUp);
        if (open > 0)
        {
            throw new DomainException(MeetingStepErrors.ItemsOpen(open));
        }

        MoveTo(MeetingStatus.FollowedUp);
        FollowedUpAt = at;
        Happened(MeetingStatus.FollowedUp, by, at, note);
    }
}
