using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Money;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Agreements.Domain.Projects;

/// <summary>A project or programme with donors and partners: from its proposal to its end, its money by source, what comes out of it, and the reports that it owes.</summary>
public sealed class Project : AggregateRoot<ProjectId>, IRecord
{
    /// <summary>Projects are numbered by year alone.</summary>
    public static readonly ReferenceSeries Series = new("PJ");

    private readonly List<TimelineEntry> timeline = [];
    private readonly List<ProjectOutput> outputs = [];
    private readonly List<ProjectReport> reports = [];

    private Project(ProjectId id)
        : base(id) { }

    /// <summary>The number people use: <c>PJ-2018-000004</c>.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>What it is called.</summary>
    public string Title { get; private init; } = "";

    /// <summary>What it is for.</summary>
    public string? Purpose { get; private init; }

    /// <summary>The agency that leads it.</summary>
    public string Agency { get; private init; } = "";

    /// <summary>The desk that proposed it: a province keeps its own.</summary>
    public string Desk { get; private init; } = "";

    /// <summary>Partner countries.</summary>
    public IReadOnlyList<string> Partners { get; private init; } = [];

    /// <summary>Donors.</summary>
    public IReadOnlyList<string> Donors { get; private init; } = [];

    /// <summary>The instrument that it serves.</summary>
    public string? Instrument { get; private init; }

    /// <summary>The task of the plan that it is under.</summary>
    public string? Task { get; private init; }

    /// <summary>One of <see cref="ProjectStatus"/>.</summary>
    public string Status { get; private set; } = ProjectStatus.Proposed;

    /// <summary>The day it was proposed.</summary>
    public DateOnly ProposedOn { get; private init; }

    /// <summary>The day it was approved.</summary>
    public DateOnly? ApprovedOn { get; private set; }

    /// <summary>The day it was signed.</summary>
    public DateOnly? SignedOn { get; private set; }

    /// <summary>The day it begins; once it has begun, the day it did.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>The day it is to end, extensions included.</summary>
    public DateOnly EndsOn { get; private set; }

    /// <summary>The day it ended.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>How often it was extended.</summary>
    public int Extensions { get; private set; }

    /// <summary>Its money, by source and currency.</summary>
    public IReadOnlyList<MoneyLine> Budget { get; private set; } = [];

    /// <summary>What is to come out of it.</summary>
    public IReadOnlyList<ProjectOutput> Outputs => outputs;

    /// <summary>The reports that it owes.</summary>
    public IReadOnlyList<ProjectReport> Reports => reports;

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    Guid IRecord.Key => Id.Value;

    /// <summary>The day on which the next report is due.</summary>
    public DateOnly? NextReportDue => reports.Where(report => report.MadeOn is null).Select(report => (DateOnly?)report.DueOn).Min();

    /// <summary>An agency proposes a project; it is <see cref="Numbered"/> once everything else is judged.</summary>
    /// <exception cref="DomainException">Days, donors or money do not fit; every reason is named.</exception>
    public static Project Propose(ProjectEntry entry, CodesOfTheDay codes, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(by);
        Refuse(ProjectRules.RefusalsOf(entry, codes, CivilTime.DateOf(at)));
        var proposed = new Project(ProjectId.New(at))
        {
            Title = entry.Title,
            Purpose = entry.Purpose,
            Agency = by.Agency,
            Desk = by.Desk,
            Partners = [.. entry.Partners.Distinct().Order(StringComparer.Ordinal)],
            Donors = [.. entry.Donors.Distinct().Order(StringComparer.Ordinal)],
            Instrument = entry.Instrument,
            Task = entry.Task,
            ProposedOn = entry.ProposedOn,
            StartsOn = entry.StartsOn,
            EndsOn = entry.EndsOn,
            Budget = entry.Budget,
        };
        proposed.outputs.AddRange(entry.Outputs.Select((title, place) => ProjectOutput.Of(place + 1, title)));
        proposed.reports.AddRange(entry.ReportsDue.Order().Select((due, place) => ProjectReport.Of(place + 1, due)));
        proposed.Happened(ProjectHappenings.Proposed, by, at, note: null);
        return proposed;
    }

    /// <summary>Gives it its number (R11).</summary>
    public void Numbered(string reference) => Reference = reference;

    /// <summary>It is approved.</summary>
    public void Approve(DateOnly? on, string? note, Officer by, DateTimeOffset at)
    {
        Require(ProjectSteps.Approval);
        ApprovedOn = DayOf(on, ProposedOn, at);
        Status = ProjectStatus.Approved;
        Happened(ProjectHappenings.Approved, by, at, ProjectNotes.OnDay(ApprovedOn.Value, note));
    }

    /// <summary>It is signed with its donors and partners.</summary>
    public void Sign(DateOnly? on, string? note, Officer by, DateTimeOffset at)
    {
        Require(ProjectSteps.Signature);
        SignedOn = DayOf(on, ApprovedOn!.Value, at);
        Status = ProjectStatus.SignedByAll;
        Happened(ProjectHappenings.SignedByAll, by, at, ProjectNotes.OnDay(SignedOn.Value, note));
    }

    /// <summary>It begins.</summary>
    public void Start(DateOnly? on, string? note, Officer by, DateTimeOffset at)
    {
        Require(ProjectSteps.Start);
        var day = DayOf(on, SignedOn!.Value, at);
        Refuse(day > EndsOn ? [ProjectErrors.EndBeforeStart("on")] : []);
        (Status, StartsOn) = (ProjectStatus.Running, day);
        Happened(ProjectHappenings.Started, by, at, ProjectNotes.OnDay(day, note));
    }

    /// <summary>Something that was to come out of it is there.</summary>
    public void Reach(int number, DateOnly? on, string? note, Officer by, DateTimeOffset at)
    {
        Require(ProjectSteps.Output);
        var output = outputs.Find(output => output.Number == number) ?? throw new DomainException(ProjectErrors.NumberUnknown());
        Refuse(output.ReachedOn is { } reached ? [ProjectErrors.DoneAlready(reached)] : []);
        output.Reach(DayOf(on, StartsOn, at));
        Happened(ProjectHappenings.OutputReached, by, at, ProjectNotes.OnDay(output.ReachedOn!.Value, note ?? output.Title));
    }

    /// <summary>A report that it owed is handed in.</summary>
    public void HandIn(int number, DateOnly? on, string? note, Officer by, DateTimeOffset at)
    {
        Require(ProjectSteps.Report);
        var report = reports.Find(report => report.Number == number) ?? throw new DomainException(ProjectErrors.NumberUnknown());
        Refuse(report.MadeOn is { } made ? [ProjectErrors.DoneAlready(made)] : []);
        report.Make(DayOf(on, StartsOn, at));
        Happened(ProjectHappenings.ReportMade, by, at, ProjectNotes.Of(report, note));
    }

    /// <summary>Its money is another, for a reason.</summary>
    public void ChangeBudget(IReadOnlyList<MoneyLine> budget, string reason, CodesOfTheDay codes, Officer by, DateTimeOffset at)
    {
        Require(ProjectSteps.Budget);
        Refuse(ProjectRules.MoneyRefusals(budget, Donors, codes));
        var note = ProjectNotes.OfChange(ProjectNotes.Of(Budget), ProjectNotes.Of(budget), reason);
        Budget = budget;
        Happened(ProjectHappenings.BudgetChanged, by, at, note);
    }

    /// <summary>It ends later, for a reason.</summary>
    public void Extend(DateOnly until, string reason, Officer by, DateTimeOffset at)
    {
        Require(ProjectSteps.Extension);
        Refuse(until <= EndsOn ? [ProjectErrors.NotLater(EndsOn)] : []);
        var note = ProjectNotes.OfChange(ProjectNotes.Of(EndsOn), ProjectNotes.Of(until), reason);
        (EndsOn, Extensions) = (until, Extensions + 1);
        Happened(ProjectHappenings.Extended, by, at, note);
    }

    /// <summary>It has ended.</summary>
    public void End(DateOnly? on, string? note, Officer by, DateTimeOffset at)
    {
        Require(ProjectSteps.Ending);
        EndedOn = DayOf(on, StartsOn, at);
        Status = ProjectStatus.Ended;
        Happened(ProjectHappenings.Ended, by, at, ProjectNotes.OnDay(EndedOn.Value, note));
    }

    /// <summary>Nothing comes of it, for a reason.</summary>
    public void Drop(string reason, Officer by, DateTimeOffset at)
    {
        Require(ProjectSteps.Dropping);
        Status = ProjectStatus.Dropped;
        Happened(ProjectHappenings.Dropped, by, at, reason);
    }

    /// <inheritdoc/>
    public IEnumerable<ChangeSince> Since(long version) => timeline.Since(version);

    /// <inheritdoc/>
    protected override object? StateMessage() => ProjectMessage.Of(this);

    private static DateOnly DayOf(DateOnly? on, DateOnly earliest, DateTimeOffset at)
    {
        var (today, day) = (CivilTime.DateOf(at), on ?? CivilTime.DateOf(at));
        Refuse(
            day > today ? [ProjectErrors.Entry.TimeInFuture("on")]
            : day < earliest ? [ProjectErrors.BeforeStep("on", earliest)]
            : []
        );
        return day;
    }

    private static void Refuse(IEnumerable<DomainError> refusals)
    {
        if (refusals.ToArray() is { Length: > 0 } reasons)
        {
            throw new DomainException(reasons);
        }
    }

    private void Require(string step)
    {
        if (!ProjectLife.OpenAt(Status).Contains(step))
        {
            throw new DomainException(ProjectErrors.StepNotOpen(ProjectRules.NameOf(Status)));
        }
    }

    private void Happened(string what, Officer by, DateTimeOffset at, string? note)
    {
        timeline.Add(TimelineEntry.Of(timeline.Count + 1, what, by, at, note, Version + 1));
        Changed();
    }
}
