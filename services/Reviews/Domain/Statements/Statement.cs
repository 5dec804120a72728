using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Reviews.Domain.Statements;

/// <summary>
/// Figures for somebody outside (plan II.6(4)): who asked, what was counted and frozen, who approved it, when it went to whom. It leaves with small counts suppressed, and stays as it was sent: what is corrected
/// later is another edition beside it.
/// </summary>
public sealed class Statement : AggregateRoot<StatementId>, IRecord
{
    private readonly List<StatementEdition> editions = [];
    private readonly List<TimelineEntry> timeline = [];

    private Statement(StatementId id)
        : base(id) { }

    /// <summary>All statements are numbered together: <c>ST-2018-000001</c>.</summary>
    public static ReferenceSeries Series { get; } = new("ST");

    /// <summary>The number people use.</summary>
    public string Reference { get; private init; } = "";

    /// <summary>Who asked.</summary>
    public string Asker { get; private init; } = "";

    /// <summary>On which day.</summary>
    public DateOnly AskedOn { get; private init; }

    /// <summary>The letter in which it was asked; null where there is none.</summary>
    public string? Letter { get; private init; }

    /// <summary>What was asked, and for what (case text).</summary>
    public string Question { get; private init; } = "";

    /// <summary>The partner that the figures are of; null for all.</summary>
    public string? Partner { get; private init; }

    /// <summary>The first year.</summary>
    public int FromYear { get; private init; }

    /// <summary>The last year.</summary>
    public int ToYear { get; private init; }

    /// <summary>What is counted: some of <see cref="StatementTables"/>.</summary>
    public IReadOnlyList<string> Tables { get; private init; } = [];

    /// <summary>The agency that keeps it.</summary>
    public string Agency { get; private init; } = "";

    /// <summary>Who began it.</summary>
    public Guid BegunById { get; private init; }

    /// <summary>One of <see cref="StatementStatus"/>: of the edition that is in hand.</summary>
    public string Status { get; private set; } = StatementStatus.Draft;

    /// <summary>The edition that is in hand, or was sent last.</summary>
    public int Edition { get; private set; } = 1;

    /// <summary>Its editions.</summary>
    public IReadOnlyList<StatementEdition> Editions => editions;

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    /// <summary>The edition that is in hand.</summary>
    public StatementEdition Current => editions.Single(edition => edition.Number == Edition);

    Guid IRecord.Key => Id.Value;

    /// <summary>Begins a statement.</summary>
    public static Statement Begin(AskedStatement asked, string reference, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(by);
        var begun = new Statement(StatementId.New(at))
        {
            Reference = reference,
            Asker = asked.Asker,
            AskedOn = asked.AskedOn,
            Letter = asked.Letter,
            Question = asked.Question,
            Partner = asked.Partner,
            FromYear = asked.FromYear,
            ToYear = asked.ToYear,
            Tables = [.. StatementTables.All.Where(asked.Tables.Contains)],
            Agency = by.Agency,
            BegunById = by.Account,
        };
        begun.editions.Add(StatementEdition.Of(1, reason: null));
        begun.Happened("begun", by, at, note: null);
        return begun;
    }

    /// <summary>Whether this account had a hand in the edition that is in hand.</summary>
    public bool IsAuthor(Guid account) => Current.FrozenById == account || (Edition == 1 && BegunById == account);

    /// <summary>Refuses a step that is not open now.</summary>
    public void Require(string step)
    {
        if (StatementLife.After(Status, step) is null)
        {
            throw new DomainException(StatementErrors.StepNotOpen(Status));
        }
    }

    /// <summary>Its figures stand. What was frozen before it was approved is replaced.</summary>
    public void Freeze(FrozenStatement frozen, Officer by, DateTimeOffset at)
    {
        Step(StatementSteps.Freeze, by, at);
        Current.Freeze(frozen, by, at);
    }

    /// <summary>Approves it; who does neither began nor froze it.</summary>
    public void Approve(Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        Require(StatementSteps.Approval);
        if (IsAuthor(by.Account))
        {
            throw new DomainException(StatementErrors.OwnWork());
        }

        Step(StatementSteps.Approval, by, at);
        Current.Approve(by, at);
    }

    /// <summary>Sends it back with a reason.</summary>
    public void Return(string reason, Officer by, DateTimeOffset at)
    {
        Step(StatementSteps.Return, by, at, reason);
        Current.Return();
    }

    /// <summary>Notes that it went out: on which day, to whom, with which letter.</summary>
    public void Send(StatementSending sending, DateOnly today, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(sending);
        Require(StatementSteps.Sending);
        if (sending.On > today)
        {
            throw new DomainException(StatementErrors.SentAhead());
        }

        if (sending.On < AskedOn)
        {
            throw new DomainException(StatementErrors.SentBeforeAsked());
        }

        Step(StatementSteps.Sending, by, at);
        Current.Send(sending, by);
    }

    /// <summary>Begins the next edition; what was sent stays as it is.</summary>
    public void Correct(string reason, Officer by, DateTimeOffset at)
    {
        Step(StatementSteps.Correction, by, at, reason);
        Edition = editions.Max(edition => edition.Number) + 1;
        editions.Add(StatementEdition.Of(Edition, reason));
    }

    /// <summary>Drops what is in hand, with a reason: the statement where none was sent, otherwise the correction alone.</summary>
    public void Withdraw(string reason, Officer by, DateTimeOffset at)
    {
        Step(StatementSteps.Withdrawal, by, at, reason);
        Current.Drop(reason);
        if (editions.Where(edition => edition.SentOn is not null).MaxBy(edition => edition.Number) is { } sent)
        {
            (Status, Edition) = (StatementStatus.Sent, sent.Number);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<ChangeSince> Since(long version) =>
        timeline.Where(entry => entry.Version > version).Select(entry => new ChangeSince(entry.What, entry.At, entry.Desk));

    /// <summary>Other services know nothing of it.</summary>
    protected override object? StateMessage() => null;

    private void Step(string step, Officer by, DateTimeOffset at, string? note = null)
    {
        Require(step);
        Status = StatementLife.After(Status, step)!;
        Happened(step, by, at, note);
    }

    private void Happened(string what, Officer by, DateTimeOffset at, string? note)
    {
        timeline.Add(TimelineEntry.Of(timeline.Count + 1, what, by, at, note, Version + 1));
        Changed();
    }
}

/// <summary>What is asked, as it was checked.</summary>
public sealed record AskedStatement(
    string Asker,
    DateOnly AskedOn,
    string? Letter,
    string Question,
    string? Partner,
    int FromYear,
    int ToYear,
    IReadOnlyList<string> Tables
);

/// <summary>How a statement went out.</summary>
/// <param name="On">On which day.</param>
/// <param name="To">To whom.</param>
/// <param name="Letter">The letter that it went with; null where there is none.</param>
public sealed record StatementSending(DateOnly On, string To, string? Letter);

/// <summary>Key of a statement.</summary>
public readonly record struct StatementId(Guid Value)
{
    /// <summary>A new key, in order of time.</summary>
    public static StatementId New(DateTimeOffset at) => new(Guid.CreateVersion7(at));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
