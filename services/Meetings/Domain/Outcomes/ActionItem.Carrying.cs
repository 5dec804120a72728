using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Meetings.Domain.Outcomes;

/// <content>That it goes on to the next meeting of its series, always the same one.</content>
public sealed partial class ActionItem
{
    private readonly List<ActionItemCarry> carries = [];

    /// <summary>The meeting on whose agenda it stands now, where it was carried over.</summary>
    public MeetingId? CarriedTo { get; private set; }

    /// <summary>How it was carried over, in order.</summary>
    public IReadOnlyList<ActionItemCarry> Carries => carries;

    /// <summary>The meeting on whose agenda it stands: the one it was carried over to last, else the one that decided it.</summary>
    public string StandsOn => carries.OrderBy(carry => carry.Number).LastOrDefault(carry => carry.To is not null)?.To ?? Meeting;

    /// <summary>It goes on to a later day, and to the next meeting of its series once that is announced: the same action item, with its history.</summary>
    public void CarryOver(CarryOverEntry entry, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        Require(ActionItemSteps.CarryOver);
        DomainError[] refusals =
        [
            .. entry.Due <= Due || entry.Due < CivilTime.DateOf(at) ? [ActionItemErrors.DueNotLater(Due)] : (DomainError[])[],
            .. entry.Meeting is { } next ? RefusalsOf(next) : [],
        ];
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }

        var carry = ActionItemCarry.Of(this, entry, at);
        carries.Add(carry);
        (Due, CarriedTo) = (entry.Due, entry.Meeting?.Id ?? CarriedTo);
        Happened(ActionItemHappenings.CarriedOver, by, at, entry.Reason);
    }

    private IEnumerable<DomainError> RefusalsOf(Meeting next) =>
        next.Owner != SeriesOwner || next.Series != Series ? [ActionItemErrors.OtherSeries()]
        : next.Id == MeetingId || next.Id == CarriedTo || !next.IsAhead ? [ActionItemErrors.NotNext()]
        : [];
}
