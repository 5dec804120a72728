using Cooperation.Meetings.Domain.Codes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Meetings.Domain.WorkPlans;

/// <summary>What a framework's work plan of a year has somebody do, in which quarters, with whose money.</summary>
public sealed class PlannedActivity : AggregateRoot<PlannedActivityId>, IRecord
{
    private readonly List<TimelineEntry> timeline = [];

    private PlannedActivity(PlannedActivityId id)
        : base(id) { }

    /// <summary>The number people use: <c>WP-COMMIT-2018-000004</c>, in the year of the plan.</summary>
    public string Reference { get; private init; } = "";

    /// <summary>The framework.</summary>
    public string Framework { get; private init; } = "";

    /// <summary>The year of the plan.</summary>
    public int Year { get; private init; }

    /// <summary>The area of work.</summary>
    public string Area { get; private set; } = "";

    /// <summary>What is to be done (case text).</summary>
    public string Title { get; private set; } = "";

    /// <summary>The agency that does it.</summary>
    public string Owner { get; private init; } = "";

    /// <summary>The quarter in which it begins.</summary>
    public int FromQuarter { get; private set; }

    /// <summary>The quarter in which it ends.</summary>
    public int ToQuarter { get; private set; }

    /// <summary>What it costs; null where it costs nothing beside.</summary>
    public decimal? Amount { get; private set; }

    /// <summary>In which currency.</summary>
    public string? Currency { get; private set; }

    /// <summary>Where the money comes from.</summary>
    public string? Source { get; private set; }

    /// <summary>Who gives it.</summary>
    public string? Funder { get; private set; }

    /// <summary>One of <see cref="WorkPlanStatus"/>.</summary>
    public string Status { get; private set; } = WorkPlanStatus.Planned;

    /// <summary>What its owner said last (case text).</summary>
    public string? Note { get; private set; }

    /// <summary>The day it was done.</summary>
    public DateOnly? DoneOn { get; private set; }

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    Guid IRecord.Key => Id.Value;

    /// <summary>The last day of the quarter in which it ends.</summary>
    public DateOnly Due => LastDayOf(Year, ToQuarter);

    /// <summary>The activities of a plan are numbered together, in its year.</summary>
    public static ReferenceSeries SeriesOf(string framework) => new("WP", framework);

    /// <summary>The last day of a quarter.</summary>
    public static DateOnly LastDayOf(int year, int quarter) => new DateOnly(year, ((quarter - 1) * 3) + 1, 1).AddMonths(3).AddDays(-1);

    /// <summary>Enters an activity that was checked by <see cref="WorkPlanRules"/>.</summary>
    public static PlannedActivity Enter(
        PlannedActivityEntry entry,
        string framework,
        int year,
        string reference,
        Officer by,
        DateTimeOffset at
    )
    {
        ArgumentNullException.ThrowIfNull(entry);
        var entered = new PlannedActivity(PlannedActivityId.New(at))
        {
            Reference = reference,
            Framework = framework,
            Year = year,
            Owner = entry.Owner,
        };
        entered.Take(entry);
        entered.Happened(WorkPlanHappenings.Entered, by, at, note: null);
        return entered;
    }

    /// <summary>Whether its last quarter is over and it is not.</summary>
    public bool IsLate(DateOnly today) => PlannedActivityLife.IsOpen(Status) && Due < today;

    /// <summary>Its owner says how far it has come.</summary>
    public void Report(string note, Officer by, DateTimeOffset at)
    {
        Require(WorkPlanSteps.Progress);
        MoveTo(WorkPlanStatus.UnderWay);
        Note = note;
        Happened(WorkPlanHappenings.Progressed, by, at, note);
    }

    /// <summary>It is done.</summary>
    public void Complete(DateOnly? on, string? note, Officer by, DateTimeOffset at)
    {
        Require(WorkPlanSteps.Completion);
        var (today, day) = (CivilTime.DateOf(at), on ?? CivilTime.DateOf(at));
        if (day > today)
        {
            throw new DomainException(WorkPlanErrors.Entry.TimeInFuture("on"));
        }

        MoveTo(WorkPlanStatus.Done);
        (DoneOn, Note) = (day, note ?? Note);
        Happened(WorkPlanStatus.Done, by, at, note);
    }

    /// <summary>Quarter, money or words are put right; its owner stays.</summary>
    public void Correct(PlannedActivityEntry entry, string reason, Officer by, DateTimeOffset at)
    {
        Require(WorkPlanSteps.Correction);
        Take(entry);
        Happened(WorkPlanHappenings.Corrected, by, at, reason);
    }

    /// <summary>It is not done, for a reason.</summary>
    public void Drop(string reason, Officer by, DateTimeOffset at)
    {
        Require(WorkPlanSteps.Dropping);
        MoveTo(WorkPlanStatus.Dropped);
        Happened(WorkPlanStatus.Dropped, by, at, reason);
    }

    /// <summary>It was not over after all.</summary>
    public void Reopen(string reason, Officer by, DateTimeOffset at)
    {
        Require(WorkPlanSteps.Reopening);
        MoveTo(WorkPlanStatus.UnderWay);
        DoneOn = null;
        Happened(WorkPlanHappenings.Reopened, by, at, reason);
    }

    /// <inheritdoc/>
    public IEnumerable<ChangeSince> Since(long version) => timeline.Since(version);

    /// <summary>Other services know nothing of it.</summary>
    protected override object? StateMessage() => null;

    private void Take(PlannedActivityEntry entry)
    {
        (Area, Title) = (entry.Area, entry.Title);
        (FromQuarter, ToQuarter) = (entry.FromQuarter, entry.ToQuarter);
        (Amount, Currency, Source, Funder) = (entry.Amount, entry.Currency, entry.Source, entry.Funder);
    }

    private void Require(string step)
    {
        if (!PlannedActivityLife.OpenAt(Status).Contains(step))
        {
            throw new DomainException(WorkPlanErrors.StepNotOpen(Status));
        }
    }

    private void MoveTo(string status) =>
        Status = PlannedActivityLife.Allows(Status, status) ? status : throw new DomainException(WorkPlanErrors.StepNotOpen(Status));

    private void Happened(string what, Officer by, DateTimeOffset at, string? note)
    {
        timeline.Add(TimelineEntry.Of(timeline.Count + 1, what, by, at, note, Version + 1));
        Changed();
    }
}

/// <summary>Key of an activity of a work plan. People and addresses name it by its reference.</summary>
public readonly record struct PlannedActivityId(Guid Value)
{
    /// <summary>A new key, in order of time.</summary>
    public static PlannedActivityId New(DateTimeOffset at) => new(Guid.CreateVersion7(at));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>What is entered of an activity.</summary>
public sealed record PlannedActivityEntry
{
    /// <summary>The area of work.</summary>
    public required string Area { get; init; }

    /// <summary>What is to be done (case text).</summary>
    public required string Title { get; init; }

    /// <summary>The agency that does it.</summary>
    public required string Owner { get; init; }

    /// <summary>The quarter in which it begins, from 1.</summary>
    public required int FromQuarter { get; init; }

    /// <summary>The quarter in which it ends.</summary>
    public required int ToQuarter { get; init; }

    /// <summary>What it costs.</summary>
    public decimal? Amount { get; init; }

    /// <summary>In which currency.</summary>
    public string? Currency { get; init; }

    /// <summary>Where the money comes from.</summary>
    public string? Source { get; init; }

    /// <summary>Who gives it.</summary>
    public string? Funder { get; init; }
}
