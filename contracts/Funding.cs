namespace Cooperation.Contracts;

/// <summary>Money from one source in one currency. A part of a message, never one by itself.</summary>
public sealed record Funding
{
    /// <summary>Where it comes from: stateBudget, localBudget, donor, …</summary>
    public required Code Source { get; init; }

    /// <summary>The donor, where it comes from one.</summary>
    public Code? Donor { get; init; }

    /// <summary>Currency, ISO 4217.</summary>
    public required Code Currency { get; init; }

    /// <summary>How much.</summary>
    public required decimal Amount { get; init; }
}
