namespace Cooperation.Contracts;

/// <summary>One time limit of a record: whose it is, when it ends and whether it was kept. A part of a message, never one by itself.</summary>
public sealed record Deadline
{
    /// <summary>Which limit: travelPaper, firstInformation, …</summary>
    public required Code Clock { get; init; }

    /// <summary>The agency that has to keep it.</summary>
    public required Code Agency { get; init; }

    /// <summary>When it began to run, UTC.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it ends, UTC, with what it was paused and extended by; null while it is paused and not done.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>When what it asks for was done, UTC; null while it runs.</summary>
    public DateTimeOffset? DoneAt { get; init; }
}
