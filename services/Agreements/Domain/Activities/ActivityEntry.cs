namespace Cooperation.Agreements.Domain.Activities;

/// <summary>A priority activity as both sides agree it, or as it is drafted.</summary>
public sealed record ActivityEntry
{
    /// <summary>The year of the plan in which it stands.</summary>
    public required int Year { get; init; }

    /// <summary>What is to be done.</summary>
    public required string Title { get; init; }

    /// <summary>The agency that owns it.</summary>
    public required string Owner { get; init; }

    /// <summary>The partner's unit that does it with us.</summary>
    public string? PartnerUnit { get; init; }

    /// <summary>The day it is due.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>By what it is measured.</summary>
    public string? Indicator { get; init; }

    /// <summary>Where that stood before.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>Where it is to stand.</summary>
    public decimal? Goal { get; init; }

    /// <summary>The task of the plan that it is under.</summary>
    public string? Task { get; init; }

    /// <summary>Whether it is proposed only.</summary>
    public bool IsDraft { get; init; }
}

/// <summary>How far it has come.</summary>
/// <param name="Percent">Percent done, as its owner says.</param>
/// <param name="Value">Where its indicator stands.</param>
/// <param name="Done">What was done.</param>
/// <param name="Hinders">What hinders.</param>
public sealed record ProgressEntry(int? Percent, decimal? Value, string Done, string? Hinders);
