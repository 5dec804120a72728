namespace Cooperation.Platform.Messaging.Marking;

/// <summary>
/// How far an owner's log was settled when it was asked: every transaction below the horizon had ended, so that no message below it can come into being any more (R12). Which messages are
/// below it is the same for ever, in whatever order they arrive and however often they are replayed.
/// </summary>
public sealed record MarkReached
{
    /// <summary>Key of the mark.</summary>
    public required Guid MarkId { get; init; }

    /// <summary>The service that answers.</summary>
    public required string Owner { get; init; }

    /// <summary>Its epoch (R6). Every message of an earlier one is below the mark.</summary>
    public required int Epoch { get; init; }

    /// <summary>A message of this epoch is below the mark if its position is less.</summary>
    public required long Horizon { get; init; }

    /// <summary>How many states lie below the mark, by the name of the message: who has fewer waits for them.</summary>
    public required IReadOnlyDictionary<string, long> States { get; init; }
}
