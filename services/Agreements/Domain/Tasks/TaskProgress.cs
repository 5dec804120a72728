using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Money;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Agreements.Domain.Tasks;

/// <summary>What one agency or province has done for a task of the plan in a quarter: typed here once, and taken from here by every report.</summary>
public sealed class TaskProgress : AggregateRoot<TaskProgressId>, IRecord
{
    private readonly List<TimelineEntry> timeline = [];
    private readonly List<TaskReport> reports = [];
    private readonly List<TaskReminder> reminders = [];
    private readonly List<TaskInspection> inspections = [];

    private TaskProgress(TaskProgressId id)
        : base(id) { }

    /// <summary>The plan.</summary>
    public string Plan { get; private init; } = "";

    /// <summary>The task.</summary>
    public string Task { get; private init; } = "";

    /// <summary>Its section.</summary>
    public string Section { get; private init; } = "";

    /// <summary>The agency.</summary>
    public string Agency { get; private init; } = "";

    /// <summary>The province, where one reports.</summary>
    public string? Province { get; private init; }

    /// <summary>The quarter, as <see cref="PlanQuarter"/> writes it.</summary>
    public string Quarter { get; private init; } = "";

    /// <summary>Whether the agency leads the task.</summary>
    public bool Leads { get; private init; }

    /// <summary>One of <see cref="Codes.TaskStates"/>.</summary>
    public string Status { get; private set; } = TaskStates.NotReported;

    /// <summary>Percent done, as the agency says.</summary>
    public int? Percent { get; private set; }

    /// <summary>When it was reported first.</summary>
    public DateTimeOffset? ReportedAt { get; private set; }

    /// <summary>The agency's money for the task in this quarter.</summary>
    public IReadOnlyList<MoneyLine> Funding { get; private set; } = [];

    /// <summary>What was reported, each time.</summary>
    public IReadOnlyList<TaskReport> Reports => reports;

    /// <summary>When it was reminded.</summary>
    public IReadOnlyList<TaskReminder> Reminders => reminders;

    /// <summary>When it was inspected.</summary>
    public IReadOnlyList<TaskInspection> Inspections => inspections;

    /// <summary>What happened.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    Guid IRecord.Key => Id.Value;

    private PlanQuarter OfQuarter => PlanQuarter.Read(Quarter)!.Value;

    /// <summary>A quarter of which nothing is reported yet.</summary>
    /// <exception cref="DomainException">The quarter is none of the plan, or has not begun.</exception>
    public static TaskProgress Await(PlanOfYear plan, PlanTask task, Reporter reporter, PlanQuarter quarter, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(reporter);
        var refusal =
            quarter.Year != plan.Year ? TaskErrors.QuarterOutside(plan.Year)
            : quarter.First > CivilTime.DateOf(at) ? TaskErrors.QuarterAhead(quarter)
            : null;
        return refusal is not null
            ? throw new DomainException(refusal)
            : new(TaskProgressId.New(at))
            {
                Plan = plan.Code,
                Task = task.Id,
                Section = task.Section,
                Agency = reporter.Agency,
                Province = reporter.Province,
                Quarter = quarter.ToString(),
                Leads = reporter.Province is null && task.IsLedBy(reporter.Agency),
            };
    }

    /// <summary>The agency says what was done; said again it holds in place of what was said before, which stays readable.</summary>
    public void Report(ReportEntry entry, CodesOfTheDay codes, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        Require(TaskSteps.Progress);
        DomainError[] refusals = [.. MoneyRules.RefusalsOf(TaskErrors.Entry, "funding", entry.Funding, codes)];
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }

        reports.Add(TaskReport.Of(reports.Count + 1, entry, by, at));
        (Status, Percent, Funding) = (TaskLife.StatusOf(entry.Percent, entry.Hinders), entry.Percent, entry.Funding);
        ReportedAt ??= at;
        Happened(reports.Count == 1 ? TaskHappenings.Reported : TaskHappenings.Corrected, by, at, note: null);
    }

    /// <summary>Whether it was reminded on this day.</summary>
    public bool WasRemindedOn(DateOnly day) => reminders.Exists(reminder => CivilTime.DateOf(reminder.At) == day);

    /// <summary>The standing agency reminds whoever has not reported.</summary>
    public void Remind(string? note, Officer by, DateTimeOffset at)
    {
        Require(TaskSteps.Reminders);
        reminders.Add(TaskReminder.Of(reminders.Count + 1, note, by, at));
        Happened(TaskHappenings.Reminded, by, at, note);
    }

    /// <summary>The standing agency has looked at it on the spot.</summary>
    public void Inspect(InspectionEntry entry, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        Require(TaskSteps.Inspections);
        if (entry.On > CivilTime.DateOf(at))
        {
            throw new DomainException(TaskErrors.Entry.TimeInFuture("on"));
        }

        inspections.Add(TaskInspection.Of(inspections.Count + 1, entry, by));
        Happened(TaskHappenings.Inspected, by, at, entry.Findings);
    }

    /// <inheritdoc/>
    public IEnumerable<ChangeSince> Since(long version) => timeline.Since(version);

    /// <inheritdoc/>
    protected override object? StateMessage() => TaskMessage.Of(this);

    private void Require(string step)
    {
        if (!TaskLife.OpenAt(Status).Contains(step))
        {
            throw new DomainException(TaskErrors.ReportedAlready(OfQuarter));
        }
    }

    private void Happened(string what, Officer by, DateTimeOffset at, string? note)
    {
        timeline.Add(TimelineEntry.Of(timeline.Count + 1, what, by, at, note, Version + 1));
        Changed();
    }
}
