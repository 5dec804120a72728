namespace Cooperation.Contracts;

/// <summary>How many of one code. A part of a message, never one by itself.</summary>
public sealed record Tally
{
    /// <summary>What was counted.</summary>
    public required Code Of { get; init; }

    /// <summary>How many.</summary>
    public required int Count { get; init; }
}
