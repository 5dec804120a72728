using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Agreements.Domain.Activities;

/// <summary>A priority activity of a year: it carries out an instrument, as both sides agreed it, or stands in the work plan of a framework. How far it has come and what shows that. Carried over to another year it stays the same one.</summary>
public sealed class Activity : AggregateRoot<ActivityId>, IRecord
{
    private readonly List<TimelineEntry> timeline = [];
    private readonly List<ActivityProgress> progress = [];
    private readonly List<ActivityEvidence> evidence = [];

    private Activity(ActivityId id)
        : base(id) { }

    /// <summary>The number people use: <c>AC-KH-2018-000012</c>.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Key of the instrument; null in a work plan.</summary>
    public InstrumentId? InstrumentId { get; private init; }

    /// <summary>Its code.</summary>
    public string? Instrument { get; private init; }

    /// <summary>The framework in whose work plan it stands; null where it carries out an instrument.</summary>
    public string? Framework { get; private init; }

    /// <summary>Partner country; null in a work plan.</summary>
    public string? Partner { get; private init; }

    /// <summary>The agency that leads the instrument or the work plan.</summary>
    public string LeadAgency { get; private init; } = "";

    /// <summary>The year in whose plan it stands.</summary>
    public int Year { get; private set; }

    /// <summary>The year for which it was agreed first.</summary>
    public int FirstYear { get; private init; }

    /// <summary>What is to be done.</summary>
    public string Title { get; private init; } = "";

    /// <summary>The agency that owns it.</summary>
    public string Owner { get; private init; } = "";

    /// <summary>The partner's unit that does it with us.</summary>
    public string? PartnerUnit { get; private init; }

    /// <summary>The day it is due.</summary>
    public DateOnly Due { get; private set; }

    /// <summary>By what it is measured.</summary>
    public string? Indicator { get; private init; }

    /// <summary>Where that stood before.</summary>
    public decimal? Baseline { get; private init; }

    /// <summary>Where it is to stand.</summary>
    public decimal? Goal { get; private init; }

    /// <summary>The task of the plan that it is under.</summary>
    public string? Task { get; private init; }

    /// <summary>One of <see cref="ActivityStatus"/>.</summary>
    public string Status { get; private set; } = "";

    /// <summary>Percent done, as its owner says.</summary>
    public int? Percent { get; private set; }

    /// <summary>The day it was done.</summary>
    public DateOnly? DoneOn { get; private set; }

    /// <summary>The day it was dropped.</summary>
    public DateOnly? DroppedOn { get; private set; }

    /// <summary>How often it was carried over.</summary>
    public int CarriedOver { get; private set; }

    /// <summary>The day its owner was reminded last.</summary>
    public DateOnly? RemindedOn { get; private set; }

    /// <summary>How often its owner was reminded.</summary>
    public int Reminders { get; private set; }

    /// <summary>What its owner said of it.</summary>
    public IReadOnlyList<ActivityProgress> Progress => progress;

    /// <summary>What shows that something was done.</summary>
    public IReadOnlyList<ActivityEvidence> Evidence => evidence;

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    Guid IRecord.Key => Id.Value;

    /// <summary>The activities with a partner, or of a framework, are numbered together.</summary>
    public static ReferenceSeries SeriesOf(string partner) => new("AC", partner);

    /// <summary>Enters an activity; it is <see cref="Numbered"/> once everything else is judged.</summary>
    /// <exception cref="DomainException">It does not fit its instrument or its year; every reason is named.</exception>
    public static Activity Enter(ActivityEntry entry, Instrument instrument, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(instrument);
        DomainError[] refusals = [.. RefusalsOf(entry.Year, entry.Due, instrument, at)];
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }

        return Entered(
            entry,
            new(ActivityId.New(at))
            {
                InstrumentId = instrument.Id,
                Instrument = instrument.Code,
                Partner = instrument.Partner,
                LeadAgency = instrument.LeadAgency,
                Year = entry.Year,
                FirstYear = entry.Year,
                Title = entry.Title,
                Owner = entry.Owner,
                PartnerUnit = entry.PartnerUnit,
                Due = entry.Due,
                Indicator = entry.Indicator,
                Baseline = entry.Baseline,
                Goal = entry.Goal,
                Task = entry.Task,
                Status = entry.IsDraft ? ActivityStatus.Draft : ActivityStatus.Agreed,
            },
            by,
            at
        );
    }

    /// <summary>Enters an activity of a framework's work plan.</summary>
    /// <exception cref="DomainException">It does not fit its year or its framework; every reason is named.</exception>
    public static Activity Enter(ActivityEntry entry, PlanFramework framework, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(framework);
        DomainError[] refusals = [.. RefusalsOf(entry.Year, entry.Due, framework)];
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }

        return Entered(
            entry,
            new(ActivityId.New(at))
            {
                Framework = framework.Code,
                LeadAgency = framework.Lead,
                Year = entry.Year,
                FirstYear = entry.Year,
                Title = entry.Title,
                Owner = entry.Owner,
                PartnerUnit = entry.PartnerUnit,
                Due = entry.Due,
                Indicator = entry.Indicator,
                Baseline = entry.Baseline,
                Goal = entry.Goal,
                Task = entry.Task,
                Status = entry.IsDraft ? ActivityStatus.Draft : ActivityStatus.Agreed,
            },
            by,
            at
        );
    }

    /// <summary>What is wrong with an activity of a year that is due on this day, under this instrument; of a day that is not known nothing is said.</summary>
    public static IEnumerable<DomainError> RefusalsOf(int year, DateOnly? due, Instrument instrument, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        DomainError[] standing = instrument.IsStanding ? [] : [ActivityErrors.InstrumentNotStanding()];
        return due is { } day ? [.. standing, .. Within(year, day, instrument, CivilTime.DateOf(at))] : standing;
    }

    /// <summary>The same in the work plan of a framework.</summary>
    public static IEnumerable<DomainError> RefusalsOf(int year, DateOnly? due, PlanFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return due is { } day ? Within(year, day, framework.From, end: null) : [];
    }

    /// <summary>Gives it its number (R11).</summary>
    public void Numbered(string reference) => Reference = reference;

    /// <summary>Whether it is not done though its day is over.</summary>
    public bool IsLate(DateOnly today) => ActivityLife.IsOpen(Status) && Due < today;

    /// <summary>Both sides agree what was a draft.</summary>
    public void Agree(string? note, Instrument? instrument, Officer by, DateTimeOffset at)
    {
        Require(ActivitySteps.Agreement);
        RequireStanding(instrument);
        Status = ActivityStatus.Agreed;
        Happened(ActivityHappenings.Agreed, by, at, note);
    }

    /// <summary>Its owner says how far it has come.</summary>
    public void Report(ProgressEntry entry, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        Require(ActivitySteps.Progress);
        progress.Add(ActivityProgress.Of(progress.Count + 1, entry, by, at));
        (Status, Percent) = (ActivityStatus.Running, entry.Percent ?? Percent);
        Happened(ActivityHappenings.Progressed, by, at, entry.Done);
    }

    /// <summary>What shows that something was done; looked at where it lies, by who may.</summary>
    public void Show(string kind, string reference, string? note, Officer by, DateTimeOffset at)
    {
        Require(ActivitySteps.Evidence);
        if (PrefixOf(kind) is { } prefix && !reference.StartsWith(prefix + "-", StringComparison.Ordinal))
        {
            throw new DomainException(ActivityErrors.EvidenceForm(prefix));
        }

        if (evidence.Exists(shown => shown.Kind == kind && shown.Reference == reference))
        {
            throw new DomainException(ActivityErrors.EvidenceThere());
        }

        evidence.Add(ActivityEvidence.Of(kind, reference, note, at));
        Happened(ActivityHappenings.EvidenceAdded, by, at, note: null);
    }

    /// <summary>It is done.</summary>
    public void Complete(DateOnly? on, string? note, Officer by, DateTimeOffset at)
    {
        Require(ActivitySteps.Completion);
        var (today, day) = (CivilTime.DateOf(at), on ?? CivilTime.DateOf(at));
        var refusal =
            evidence.Count == 0 ? ActivityErrors.EvidenceRequired()
            : day > today ? ActivityErrors.Entry.TimeInFuture("on")
            : day.Year < FirstYear ? ActivityErrors.DoneBeforeYear(FirstYear)
            : null;
        if (refusal is not null)
        {
            throw new DomainException(refusal);
        }

        (Status, DoneOn, Percent) = (ActivityStatus.Done, day, 100);
        Happened(ActivityHappenings.Done, by, at, note);
    }

    /// <summary>It was not done after all: that was a slip, and what its owner said last stands again.</summary>
    public void Reopen(string reason, Officer by, DateTimeOffset at)
    {
        Require(ActivitySteps.Reopening);
        (Status, DoneOn) = (ActivityStatus.Running, null);
        Percent = progress.Where(said => said.Percent is not null).MaxBy(said => said.Number)?.Percent;
        Happened(ActivityHappenings.Reopened, by, at, reason);
    }

    /// <summary>It goes on in a later year: the same activity, with its history.</summary>
    public void CarryOver(int year, DateOnly due, string reason, Instrument? instrument, Officer by, DateTimeOffset at)
    {
        Require(ActivitySteps.CarryOver);
        RequireStanding(instrument);
        DomainError[] refusals =
        [
            .. year <= Year ? [ActivityErrors.YearNotLater(Year)] : (DomainError[])[],
            .. instrument is null ? Within(year, due, start: null, end: null) : Within(year, due, instrument, CivilTime.DateOf(at)),
        ];
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }

        var note = $"{Year} → {year}: {reason}";
        (Year, Due, CarriedOver) = (year, due, CarriedOver + 1);
        Happened(ActivityHappenings.CarriedOver, by, at, note);
    }

    /// <summary>Its owner is reminded of what is late, once a day.</summary>
    public void Remind(string? note, Officer by, DateTimeOffset at)
    {
        Require(ActivitySteps.Reminder);
        var today = CivilTime.DateOf(at);
        var refusal =
            !IsLate(today) ? ActivityErrors.NotLate(Due)
            : RemindedOn == today ? ActivityErrors.RemindedToday()
            : null;
        if (refusal is not null)
        {
            throw new DomainException(refusal);
        }

        (RemindedOn, Reminders) = (today, Reminders + 1);
        Happened(ActivityHappenings.Reminded, by, at, note);
    }

    /// <summary>It is not done, for a reason.</summary>
    public void Drop(string reason, Officer by, DateTimeOffset at)
    {
        Require(ActivitySteps.Dropping);
        (Status, DroppedOn) = (ActivityStatus.Dropped, CivilTime.DateOf(at));
        Happened(ActivityHappenings.Dropped, by, at, reason);
    }

    /// <inheritdoc/>
    public IEnumerable<ChangeSince> Since(long version) => timeline.Since(version);

    /// <inheritdoc/>
    protected override object? StateMessage() => ActivityMessage.Of(this);

    // What goes on by itself has no end yet.
    private static IEnumerable<DomainError> Within(int year, DateOnly due, Instrument instrument, DateOnly today) =>
        Within(year, due, instrument.SignedOn, instrument.Renewal == Renewals.Tacit ? null : instrument.Term.EndOn(today));

    private static IEnumerable<DomainError> Within(int year, DateOnly due, DateOnly? start, DateOnly? end)
    {
        if (due.Year != year)
        {
            yield return ActivityErrors.DueOutsideYear(year);
        }

        if (due < start || due > end)
        {
            yield return ActivityErrors.OutsideTerm("due", start, end);
        }
    }

    private static Activity Entered(ActivityEntry entry, Activity entered, Officer by, DateTimeOffset at)
    {
        entered.Happened(entry.IsDraft ? ActivityHappenings.Drafted : ActivityHappenings.Agreed, by, at, note: null);
        return entered;
    }

    private static string? PrefixOf(string kind) =>
        kind switch
        {
            ActivityEvidenceKinds.Exchange => "HL",
            ActivityEvidenceKinds.Case => "RC",
            ActivityEvidenceKinds.Person => "P",
            ActivityEvidenceKinds.Meeting => "MT",
            _ => null,
        };

    private void Require(string step)
    {
        if (!ActivityLife.OpenAt(Status).Contains(step))
        {
            throw new DomainException(ActivityErrors.StepNotOpen(ActivityWords.Of(Status)));
        }
    }

    // An instrument may have ended since; it is none of the form's fields. A work plan has none.
    private static void RequireStanding(Instrument? instrument)
    {
        if (instrument is { IsStanding: false })
        {
            throw new DomainException(ActivityErrors.InstrumentNotStanding() with { Field = null });
        }
    }

    private void Happened(string what, Officer by, DateTimeOffset at, string? note)
    {
        timeline.Add(TimelineEntry.Of(timeline.Count + 1, what, by, at, note, Version + 1));
        Changed();
    }
}
