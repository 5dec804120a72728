using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Reviews.Domain.OutsideValues;

/// <summary>
/// A number that no record of the system can give: what an agency says of a target of the plan, or what papers say of a year before the system. It bears its source, and counts from the day a second person has
/// held it against that source.
/// </summary>
public sealed class OutsideValue : AggregateRoot<OutsideValueId>, IRecord
{
    private readonly List<TimelineEntry> timeline = [];

    private OutsideValue(OutsideValueId id)
        : base(id) { }

    /// <summary>The target or the figure: <c>T2c</c>, <c>exchanges</c>.</summary>
    public string Code { get; private init; } = "";

    /// <summary>The partner; null where it is of none.</summary>
    public string? Partner { get; private init; }

    /// <summary>The year.</summary>
    public int Year { get; private init; }

    /// <summary>The numerator of a target, or the number itself.</summary>
    public long Numerator { get; private init; }

    /// <summary>The denominator; null for a number.</summary>
    public long? Denominator { get; private init; }

    /// <summary>The paper that says so.</summary>
    public string Source { get; private init; } = "";

    /// <summary>The day of that paper.</summary>
    public DateOnly SourceDate { get; private init; }

    /// <summary>Whether it is of a year before the system, taken from papers.</summary>
    public bool FromPaper { get; private init; }

    /// <summary>The agency that says so.</summary>
    public string Agency { get; private init; } = "";

    /// <summary>One of <see cref="OutsideValueStatus"/>.</summary>
    public string Status { get; private set; } = OutsideValueStatus.Entered;

    /// <summary>Who entered it.</summary>
    public string EnteredBy { get; private init; } = "";

    /// <summary>The account of whoever entered it.</summary>
    public Guid EnteredById { get; private init; }

    /// <summary>When.</summary>
    public DateTimeOffset EnteredAt { get; private init; }

    /// <summary>Who held it against its source.</summary>
    public string? CheckedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? CheckedAt { get; private set; }

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    Guid IRecord.Key => Id.Value;

    /// <summary>Enters a value.</summary>
    public static OutsideValue Enter(OutsideEntry entry, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(by);
        var entered = new OutsideValue(OutsideValueId.New(at))
        {
            Code = entry.Code,
            Partner = entry.Partner,
            Year = entry.Year,
            Numerator = entry.Numerator,
            Denominator = entry.Denominator,
            Source = entry.Source,
            SourceDate = entry.SourceDate,
            FromPaper = entry.FromPaper,
            Agency = by.Agency,
            EnteredBy = by.Name,
            EnteredById = by.Account,
            EnteredAt = at,
        };
        entered.Happened(OutsideValueStatus.Entered, by, at, note: null);
        return entered;
    }

    /// <summary>A second person has held it against its source: it counts.</summary>
    public void Check(Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (Status != OutsideValueStatus.Entered)
        {
            throw new DomainException(OutsideValueErrors.NotWaiting());
        }

        if (by.Account == EnteredById)
        {
            throw new DomainException(OutsideValueErrors.OwnEntry());
        }

        (Status, CheckedBy, CheckedAt) = (OutsideValueStatus.Checked, by.Name, at);
        Happened(Status, by, at, note: null);
    }

    /// <summary>A later one that was checked has taken its place; it stays on record.</summary>
    public void GiveWay(Officer by, DateTimeOffset at)
    {
        Status = OutsideValueStatus.Replaced;
        Happened(Status, by, at, note: null);
    }

    /// <summary>It was wrong: it counts no more, and stays on record with the reason.</summary>
    public void Withdraw(string reason, Officer by, DateTimeOffset at)
    {
        if (Status is not (OutsideValueStatus.Entered or OutsideValueStatus.Checked))
        {
            throw new DomainException(OutsideValueErrors.NotWaiting());
        }

        Status = OutsideValueStatus.Withdrawn;
        Happened(Status, by, at, reason);
    }

    /// <inheritdoc/>
    public IEnumerable<ChangeSince> Since(long version) =>
        timeline.Where(entry => entry.Version > version).Select(entry => new ChangeSince(entry.What, entry.At, entry.Desk));

    /// <summary>Other services know nothing of it.</summary>
    protected override object? StateMessage() => null;

    private void Happened(string what, Officer by, DateTimeOffset at, string? note)
    {
        timeline.Add(TimelineEntry.Of(timeline.Count + 1, what, by, at, note, Version + 1));
        Changed();
    }
}

/// <summary>What is entered, as it was checked.</summary>
public sealed record OutsideEntry(
    string Code,
    string? Partner,
    int Year,
    long Numerator,
    long? Denominator,
    string Source,
    DateOnly SourceDate,
    bool FromPaper
);

/// <summary>Key of a value from outside.</summary>
public readonly record struct OutsideValueId(Guid Value)
{
    /// <summary>A new key, in order of time.</summary>
    public static OutsideValueId New(DateTimeOffset at) => new(Guid.CreateVersion7(at));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
