namespace Cooperation.Meetings.Domain.Outcomes;

/// <summary>What somebody has to do after a meeting.</summary>
public sealed record ActionItemEntry
{
    /// <summary>The decision that it carries out.</summary>
    public required int Decision { get; init; }

    /// <summary>The commitment of that decision that it keeps.</summary>
    public int? Commitment { get; init; }

    /// <summary>What is to be done (case text).</summary>
    public required string Title { get; init; }

    /// <summary>The agency of Viet Nam that owns it, or looks after it where the other side owes it.</summary>
    public required string Agency { get; init; }

    /// <summary>Whether it is the other side that owes it; of a commitment it is as the commitment says.</summary>
    public bool OwedByThem { get; init; }

    /// <summary>The unit of the other side that it is done with, or by.</summary>
    public string? CounterpartUnit { get; init; }

    /// <summary>The day it is due.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>By what one sees that it is done.</summary>
    public string? Measure { get; init; }
}

/// <summary>Where an action item goes on.</summary>
/// <param name="Due">The new day.</param>
/// <param name="Reason">Why (case text).</param>
/// <param name="Meeting">The meeting on whose agenda it stands then; null while the next of the series is not announced.</param>
public sealed record CarryOverEntry(DateOnly Due, string Reason, Meetings.Meeting? Meeting);
