using Cooperation.Meetings.Domain.Codes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Meetings.Domain.Meetings;

/// <summary>A meeting of a framework or under an instrument. It keeps the hours of the clock where it takes place: whoever goes there reads that one.</summary>
public sealed partial class Meeting : ScheduledMeeting, IRecord
{
    private readonly List<TimelineEntry> timeline = [];

    private Meeting(MeetingId id)
        : base(id) { }

    /// <summary>The number people use: <c>MT-KH-2018-000001</c>.</summary>
    public string Reference { get; private init; } = "";

    /// <summary>The framework or the instrument whose series it belongs to.</summary>
    public string Owner { get; private init; } = "";

    /// <summary>The framework; null where it is an instrument's meeting.</summary>
    public string? Framework { get; private init; }

    /// <summary>The instrument; null where it is a framework's meeting.</summary>
    public string? Instrument { get; private init; }

    /// <summary>The partner whose instrument it is.</summary>
    public string? Partner { get; private init; }

    /// <summary>Whether it is the briefing of one desk with the other side at the border: that desk alone keeps and sees it.</summary>
    public bool OfDesk { get; private init; }

    /// <summary>The unit of the other side that is met.</summary>
    public string? CounterpartUnit { get; private init; }

    /// <summary>The series.</summary>
    public string Series { get; private init; } = "";

    /// <summary>Its number in the series.</summary>
    public int? Number { get; private init; }

    /// <summary>What it is called beside.</summary>
    public string? Title { get; private init; }

    /// <summary>One of <see cref="MeetingStatus"/>.</summary>
    public string Status { get; private set; } = MeetingStatus.Announced;

    /// <summary>The languages it is held in.</summary>
    public IReadOnlyList<string> Languages { get; private init; } = [];

    /// <summary>How many interpreters are needed.</summary>
    public int Interpreters { get; private init; }

    /// <summary>Whether it is seen only by those who sit at its table.</summary>
    public bool Closed { get; private init; }

    /// <summary>The meeting that it was made from.</summary>
    public string? Like { get; private init; }

    /// <summary>The agency that organises it or sees to our part in it; its planners keep it.</summary>
    public string Agency { get; private init; } = "";

    /// <summary>The desk of that agency that keeps it.</summary>
    public string Desk { get; private init; } = "";

    /// <summary>When it was announced.</summary>
    public DateTimeOffset AnnouncedAt { get; private init; }

    /// <summary>When it was changed last: calendars tell by it which of two states is newer.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>When it was noted that it took place.</summary>
    public DateTimeOffset? HeldAt { get; private set; }

    /// <summary>When the report on it was made.</summary>
    public DateTimeOffset? ReportedAt { get; private set; }

    /// <summary>Number of that report.</summary>
    public string? ReportNumber { get; private set; }

    /// <summary>When everything it decided was followed up.</summary>
    public DateTimeOffset? FollowedUpAt { get; private set; }

    /// <summary>When it was cancelled.</summary>
    public DateTimeOffset? CancelledAt { get; private set; }

    /// <summary>The meeting that it went into.</summary>
    public MeetingId? MergedInto { get; private set; }

    /// <summary>The number of that meeting.</summary>
    public string? MergedIntoReference { get; private set; }

    /// <summary>Whether it is still to come: announced, and nothing of it held or ended.</summary>
    public bool IsAhead => Status is MeetingStatus.Announced or MeetingStatus.DelegationProposed or MeetingStatus.Approved;

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    Guid IRecord.Key => Id.Value;

    /// <summary>The meetings of a framework, and those with a partner, are numbered together.</summary>
    public static ReferenceSeries SeriesOf(MeetingEntry entry) => new("MT", entry.Framework ?? entry.Partner);

    /// <summary>Announces a meeting under its number.</summary>
    /// <param name="entry">What was checked by <see cref="MeetingRules"/>.</param>
    /// <param name="reference">Its number.</param>
    /// <param name="like">The meeting of the series that it is made from: as much of its agenda as he sees is taken over, closed where that meeting is; null where it begins empty.</param>
    /// <param name="by">Who announces it; his desk keeps it.</param>
    /// <param name="at">When.</param>
    public static Meeting Announce(MeetingEntry entry, string reference, Meeting? like, Officer by, DateTimeOffset at)
    {
        var announced = new Meeting(MeetingId.New(at))
        {
            Reference = reference,
            Owner = entry.OwnerFor(by.Desk),
            Framework = entry.Framework,
            Instrument = entry.Instrument,
            Partner = entry.Partner,
            OfDesk = entry.With is not null,
            CounterpartUnit = entry.CounterpartUnit,
            Series = entry.Series,
            Number = entry.Number,
            Title = entry.Title,
            Host = entry.Host,
            Place = entry.Place,
            Languages = [.. entry.Languages.Distinct(StringComparer.Ordinal)],
            Interpreters = entry.Interpreters,
            Closed = entry.Closed,
            Like = like?.Reference,
            Agency = by.Agency,
            Desk = by.Desk,
            AnnouncedAt = at,
        };
        announced.Take(entry.From, entry.To, entry.Zone);
        announced.BeginWithAgendaOf(like, by, at);
        announced.Happened(MeetingStatus.Announced, by, at, note: null);
        return announced;
    }

    /// <summary>Its days, its clock or its place slip; its number stays, and what it had before stays in sight with the reason.</summary>
    /// <exception cref="DomainException">It is held or over, or the new hours can't be had.</exception>
    public void Postpone(PostponementEntry entry, Officer by, DateTimeOffset at)
    {
        Require(MeetingSteps.Postponement);
        var (first, last) = (FirstDay, LastDay);
        Slip(entry, at);
        MoveAgenda(first, last);
        Happened(MeetingHappenings.Postponed, by, at, entry.Reason);
    }

    /// <summary>It does not take place.</summary>
    public void Cancel(string reason, Officer by, DateTimeOffset at)
    {
        MoveTo(MeetingStatus.Cancelled);
        CancelledAt = at;
        Happened(MeetingStatus.Cancelled, by, at, reason);
    }

    /// <summary>It goes into another meeting, which is held in its place.</summary>
    /// <param name="into">That meeting, standing still; null where there is none that the user sees.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="at">Now.</param>
    public void MergeInto(Meeting? into, string reason, Officer by, DateTimeOffset at)
    {
        Require(MeetingSteps.Merger);
        if (into is null || into.Id == Id || !into.IsAhead)
        {
            throw new DomainException(
                into is null ? MeetingStepErrors.TargetUnknown()
                : into.Id == Id ? MeetingStepErrors.IntoItself()
                : MeetingStepErrors.TargetOver(into.Status)
            );
        }

        MoveTo(MeetingStatus.Merged);
        (MergedInto, MergedIntoReference) = (into.Id, into.Reference);
        Happened(MeetingStatus.Merged, by, at, reason);
    }

    /// <summary>Writes down what happened to what belongs to it.</summary>
    public void Note(string what, Officer by, DateTimeOffset at, string? note = null) => Happened(what, by, at, note);

    /// <summary>It took place.</summary>
    public void Hold(string? note, Officer by, DateTimeOffset at)
    {
        if (IsAhead && Status != MeetingStatus.Approved && MeetingLife.NeedsDelegation(Series))
        {
            throw new DomainException(MeetingStepErrors.DelegationFirst());
        }

        if (IsAhead && DayOpen)
        {
            throw new DomainException(MeetingStepErrors.DayFirst());
        }

        Require(MeetingSteps.Holding);
        if (at < StartsAt)
        {
            throw new DomainException(MeetingStepErrors.NotBegun(CivilTime.Of(StartsAt)));
        }

        MoveTo(MeetingStatus.Held);
        HeldAt = at;
        Happened(MeetingStatus.Held, by, at, note);
    }

    /// <summary>The report on it was made.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="note">What else is to be known (case text).</param>
    /// <param name="by">Who says so.</param>
    /// <param name="at">Now.</param>
    public void Report(string? number, string? note, Officer by, DateTimeOffset at)
    {
        Require(MeetingSteps.Report);
        if (string.IsNullOrWhiteSpace(number) && string.IsNullOrWhiteSpace(note))
        {
            throw new DomainException(MeetingStepErrors.ReportEmpty());
        }

        MoveTo(MeetingStatus.Reported);
        (ReportedAt, ReportNumber) = (at, number);
        Happened(MeetingStatus.Reported, by, at, note);
    }

    /// <summary>Whether somebody keeps it: the agency that announced it does; a briefing at the border its desk alone.</summary>
    public bool IsKeptBy(Officer officer)
    {
        ArgumentNullException.ThrowIfNull(officer);
        return OfDesk ? officer.Agency == Agency && officer.Desk == Desk : officer.StandsFor(Agency, Desk);
    }

    /// <inheritdoc/>
    // Who may not read a paper is not to know of it by being told what changed.
    public IEnumerable<ChangeSince> Since(long version) =>
        timeline.Where(entry => !MeetingHappenings.OfPapers.Contains(entry.What)).Since(version);

    /// <inheritdoc/>
    protected override object? StateMessage() => MeetingMessage.Of(this);

    /// <summary>Refuses a step that does not begin where it stands.</summary>
    public void Require(string step)
    {
        if (!MeetingLife.StepsOf(this).Contains(step))
        {
            throw new DomainException(MeetingStepErrors.StepNotOpen(Status));
        }
    }

    private void MoveTo(string status) =>
        Status = MeetingLife.Allows(Status, status) ? status : throw new DomainException(MeetingStepErrors.StepNotOpen(Status));

    private void Happened(string what, Officer by, DateTimeOffset at, string? note)
    {
        timeline.Add(TimelineEntry.Of(timeline.Count + 1, what, by, at, note, Version + 1));
        ChangedAt = at > ChangedAt ? at : ChangedAt;
        Changed();
    }
}
