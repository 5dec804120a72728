using System.Text.Json;

namespace Cooperation.Reviews.Data;

/// <summary>
/// What Reviews knows of one record of another service at one version: its whole state as the message told it, and in columns what figures group, filter and reckon by.
/// A mapping fills the columns from <see cref="Counts"/> on; the rest says which state of which record it is. Never changed once it is written.
/// </summary>
/// <remarks>A column more is a property here, a migration, and a line in each mapping that has it. What one figure alone reads, it takes from <see cref="State"/>.</remarks>
internal abstract record Fact
{
    /// <summary>Which building of the facts it belongs to: see <see cref="FactSource"/>.</summary>
    public Guid Generation { get; init; }

    /// <summary>The service that owns the record.</summary>
    public string Owner { get; init; } = "";

    /// <summary>What kind of record it is: see <see cref="FactKind"/>.</summary>
    public string Type { get; init; } = "";

    /// <summary>Key of the record.</summary>
    public Guid Id { get; init; }

    public int Epoch { get; init; }

    public long Version { get; init; }

    /// <summary>Where the message stands in the owner's log, to be held against a mark of the same epoch (<see cref="OwnerMark"/>).</summary>
    public long Position { get; init; }

    /// <summary>When the owner committed this state.</summary>
    public DateTimeOffset ValidFrom { get; init; }

    /// <summary>The message as it came, what was null left out.</summary>
    public JsonElement State { get; init; }

    /// <summary>Whether figures count it: what was voided or has not left yet, they do not.</summary>
    public bool Counts { get; init; }

    /// <summary>What people call it: <c>HL-KH-2018-000123</c>. The records behind a number are paged by it.</summary>
    public string Reference { get; init; } = "";

    public string? Partner { get; init; }

    public string? Direction { get; init; }

    public string? Kind { get; init; }

    public string? Urgency { get; init; }

    public string? Status { get; init; }

    public string? Area { get; init; }

    public string? Province { get; init; }

    /// <summary>The agency that leads it.</summary>
    public string? Agency { get; init; }

    /// <summary>The desk of that agency that leads it.</summary>
    public string? Desk { get; init; }

    /// <summary>The time that it counts by.</summary>
    public DateTimeOffset? DatedAt { get; init; }

    /// <summary>Year of <see cref="DatedAt"/> by Viet Nam time.</summary>
    public int? Year { get; init; }

    /// <summary>Month of it, 1 to 12.</summary>
    public int? Month { get; init; }

    /// <summary>When its receipt was confirmed.</summary>
    public DateTimeOffset? AcknowledgedAt { get; init; }

    /// <summary>When what is owed for it is due.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>When that was done: answered, decided, delivered.</summary>
    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>When it was closed; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }
}

/// <summary>The newest state of a record: what figures of today count.</summary>
internal sealed record CurrentFact : Fact;

/// <summary>Every state of a record that ever arrived, late ones too: what figures 'as of a day' count, and what a frozen review can be explained from.</summary>
internal sealed record PastFact : Fact
{
    /// <summary>
    /// When a higher version took its place; infinity for the newest. Of all states of a record just one holds at any moment: the highest version of those
    /// that had been committed by then.
    /// </summary>
    public DateTimeOffset ValidUntil { get; init; }
}
