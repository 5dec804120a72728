using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Money;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Agreements.Domain.Tasks;

/// <summary>The plan by which an agency or a province carries the programme's plan out, and its money for that (III.1).</summary>
public sealed class AgencyPlan : AggregateRoot<AgencyPlanId>, IRecord
{
    private readonly List<TimelineEntry> timeline = [];

    private AgencyPlan(AgencyPlanId id)
        : base(id) { }

    /// <summary>The programme's plan.</summary>
    public string Plan { get; private init; } = "";

    /// <summary>The agency.</summary>
    public string Agency { get; private init; } = "";

    /// <summary>The province, where it is of one.</summary>
    public string? Province { get; private init; }

    /// <summary>Number of the document.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The day of the document.</summary>
    public DateOnly IssuedOn { get; private set; }

    /// <summary>What it puts first.</summary>
    public string? Summary { get; private set; }

    /// <summary>Its money, by source and currency.</summary>
    public IReadOnlyList<MoneyLine> Funding { get; private set; } = [];

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    Guid IRecord.Key => Id.Value;

    /// <summary>An agency writes down its plan.</summary>
    public static AgencyPlan Enter(
        PlanOfYear plan,
        Reporter reporter,
        AgencyPlanEntry entry,
        CodesOfTheDay codes,
        Officer by,
        DateTimeOffset at
    )
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(reporter);
        var entered = new AgencyPlan(AgencyPlanId.New(at))
        {
            Plan = plan.Code,
            Agency = reporter.Agency,
            Province = reporter.Province,
        };
        entered.Take(entry, codes, AgencyPlanHappenings.Entered, by, at);
        return entered;
    }

    /// <summary>It is another one now, or its money is.</summary>
    public void Change(AgencyPlanEntry entry, CodesOfTheDay codes, Officer by, DateTimeOffset at) =>
        Take(entry, codes, AgencyPlanHappenings.Changed, by, at);

    /// <inheritdoc/>
    public IEnumerable<ChangeSince> Since(long version) => timeline.Since(version);

    /// <summary>Other services need not know of it.</summary>
    protected override object? StateMessage() => null;

    private void Take(AgencyPlanEntry entry, CodesOfTheDay codes, string what, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        DomainError[] refusals =
        [
            .. entry.IssuedOn > CivilTime.DateOf(at) ? [TaskErrors.Entry.TimeInFuture("issuedOn")] : (DomainError[])[],
            .. MoneyRules.RefusalsOf(TaskErrors.Entry, "funding", entry.Funding, codes),
        ];
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }

        // What held before stays in the timeline.
        var before = what == AgencyPlanHappenings.Changed && Number != entry.Number ? Number : null;
        (Number, IssuedOn, Summary, Funding) = (entry.Number, entry.IssuedOn, entry.Summary, entry.Funding);
        timeline.Add(TimelineEntry.Of(timeline.Count + 1, what, by, at, before, Version + 1));
        Changed();
    }
}

/// <summary>An agency's plan as it is entered.</summary>
/// <param name="Number">Number of the document.</param>
/// <param name="IssuedOn">The day of the document.</param>
/// <param name="Summary">What it puts first.</param>
/// <param name="Funding">Its money, by source and currency.</param>
public sealed record AgencyPlanEntry(string Number, DateOnly IssuedOn, string? Summary, IReadOnlyList<MoneyLine> Funding);
