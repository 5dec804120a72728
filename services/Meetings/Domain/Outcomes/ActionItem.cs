using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Meetings.Domain.Outcomes;

/// <summary>What somebody has to do by a day because a meeting decided it. Carried over to the next meeting it stays the same one, with its history.</summary>
public sealed partial class ActionItem : AggregateRoot<ActionItemId>, IRecord
{
    private readonly List<TimelineEntry> timeline = [];

    private ActionItem(ActionItemId id)
        : base(id) { }

    /// <summary>The number people use: <c>AI-KH-2018-000004</c>.</summary>
    public string Reference { get; private init; } = "";

    /// <summary>The meeting that decided it.</summary>
    public MeetingId MeetingId { get; private init; }

    /// <summary>Its number.</summary>
    public string Meeting { get; private init; } = "";

    /// <summary>The framework or the instrument whose series that is.</summary>
    public string SeriesOwner { get; private init; } = "";

    /// <summary>The framework; null where it is an instrument's.</summary>
    public string? Framework { get; private init; }

    /// <summary>The instrument; null where it is a framework's.</summary>
    public string? Instrument { get; private init; }

    /// <summary>The partner whose instrument it is.</summary>
    public string? Partner { get; private init; }

    /// <summary>The series of that meeting.</summary>
    public string Series { get; private init; } = "";

    /// <summary>The agency that keeps that meeting.</summary>
    public string Keeper { get; private init; } = "";

    /// <summary>The desk of that agency that keeps it.</summary>
    public string Desk { get; private init; } = "";

    /// <summary>Whether a briefing of that desk alone decided it.</summary>
    public bool OfDesk { get; private init; }

    /// <summary>Whether it is seen only by those who sat at the table, and by its owner.</summary>
    public bool Closed { get; private init; }

    /// <summary>The decision that it carries out.</summary>
    public int Decision { get; private init; }

    /// <summary>The commitment of that decision that it keeps.</summary>
    public int? Commitment { get; private init; }

    /// <summary>What is to be done (case text).</summary>
    public string Title { get; private init; } = "";

    /// <summary>The agency of Viet Nam that owns it, or looks after it where the other side owes it.</summary>
    public string Agency { get; private init; } = "";

    /// <summary>Whether it is the other side that owes it.</summary>
    public bool OwedByThem { get; private init; }

    /// <summary>The unit of the other side that it is done with, or by.</summary>
    public string? CounterpartUnit { get; private init; }

    /// <summary>By what one sees that it is done.</summary>
    public string? Measure { get; private init; }

    /// <summary>The day it was decided.</summary>
    public DateOnly DecidedOn { get; private init; }

    /// <summary>The day it is due.</summary>
    public DateOnly Due { get; private set; }

    /// <summary>One of <see cref="ActionItemStatus"/>.</summary>
    public string Status { get; private set; } = ActionItemStatus.Open;

    /// <summary>The day it was done.</summary>
    public DateOnly? DoneOn { get; private set; }

    /// <summary>The day it was dropped.</summary>
    public DateOnly? DroppedOn { get; private set; }

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    Guid IRecord.Key => Id.Value;

    /// <summary>The action items of a framework, and those with a partner, are numbered together.</summary>
    public static ReferenceSeries SeriesOf(Meeting meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return new("AI", meeting.Framework ?? meeting.Partner);
    }

    /// <summary>A meeting that was held has decided it.</summary>
    /// <param name="entry">What was checked by <see cref="ActionItemRules"/>.</param>
    /// <param name="meeting">The meeting, standing still.</param>
    /// <param name="reference">Its number.</param>
    /// <param name="by">Who writes it down.</param>
    /// <param name="at">When.</param>
    public static ActionItem Decide(ActionItemEntry entry, Meeting meeting, string reference, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(meeting);
        var decision = meeting.Decisions.Single(taken => taken.Number == entry.Decision);
        var commitment = decision.Commitments.SingleOrDefault(made => made.Number == entry.Commitment);
        var decided = new ActionItem(ActionItemId.New(at))
        {
            Reference = reference,
            MeetingId = meeting.Id,
            Meeting = meeting.Reference,
            SeriesOwner = meeting.Owner,
            Framework = meeting.Framework,
            Instrument = meeting.Instrument,
            Partner = meeting.Partner,
            Series = meeting.Series,
            Keeper = meeting.Agency,
            Desk = meeting.Desk,
            OfDesk = meeting.OfDesk,
            Closed = meeting.Closed || decision.Closed,
            Decision = entry.Decision,
            Commitment = entry.Commitment,
            Title = entry.Title,
            Agency = entry.Agency,
            OwedByThem = commitment?.OwedByThem ?? entry.OwedByThem,
            CounterpartUnit = entry.CounterpartUnit,
            Measure = entry.Measure,
            DecidedOn = Earlier(meeting.LastDay, CivilTime.DateOf(at)),
            Due = entry.Due,
        };
        decided.Happened(ActionItemHappenings.Decided, by, at, note: null);
        return decided;
    }

    /// <summary>Whether somebody keeps it: whoever keeps the meeting that decided it.</summary>
    public bool IsKeptBy(Officer officer)
    {
        ArgumentNullException.ThrowIfNull(officer);
        return OfDesk ? officer.Agency == Keeper && officer.Desk == Desk : officer.StandsFor(Keeper, Desk);
    }

    /// <summary>Whether it is not done though its day is over.</summary>
    public bool IsLate(DateOnly today) => ActionItemLife.IsOpen(Status) && Due < today;

    /// <summary>It is done.</summary>
    public void Complete(DateOnly? on, string? note, Officer by, DateTimeOffset at)
    {
        Require(ActionItemSteps.Completion);
        var (today, day) = (CivilTime.DateOf(at), on ?? CivilTime.DateOf(at));
        if (day > today || day < DecidedOn)
        {
            throw new DomainException(
                day > today ? ActionItemErrors.Entry.TimeInFuture("on") : ActionItemErrors.BeforeDecision("on", DecidedOn)
            );
        }

        MoveTo(ActionItemStatus.Done);
        DoneOn = day;
        Happened(ActionItemStatus.Done, by, at, note);
    }

    /// <summary>It is not done, for a reason.</summary>
    public void Drop(string reason, Officer by, DateTimeOffset at)
    {
        Require(ActionItemSteps.Dropping);
        MoveTo(ActionItemStatus.Dropped);
        DroppedOn = CivilTime.DateOf(at);
        Happened(ActionItemStatus.Dropped, by, at, reason);
    }

    /// <summary>It was not over after all.</summary>
    public void Reopen(string reason, Officer by, DateTimeOffset at)
    {
        Require(ActionItemSteps.Reopening);
        MoveTo(ActionItemStatus.UnderWay);
        (DoneOn, DroppedOn) = (null, null);
        Happened(ActionItemHappenings.Reopened, by, at, reason);
    }

    /// <inheritdoc/>
    public IEnumerable<ChangeSince> Since(long version) => timeline.Since(version);

    /// <inheritdoc/>
    protected override object? StateMessage() => ActionItemMessage.Of(this);

    // Held and written down on the first of several days.
    private static DateOnly Earlier(DateOnly day, DateOnly other) => day < other ? day : other;

    private void Require(string step)
    {
        if (!ActionItemLife.OpenAt(Status).Contains(step))
        {
            throw new DomainException(ActionItemErrors.StepNotOpen(Status));
        }
    }

    private void MoveTo(string status) =>
        Status = ActionItemLife.Allows(Status, status) ? status : throw new DomainException(ActionItemErrors.StepNotOpen(Status));

    private void Happened(string what, Officer by, DateTimeOffset at, string? note)
    {
        timeline.Add(TimelineEntry.Of(timeline.Count + 1, what, by, at, note, Version + 1));
        Changed();
    }
}
