namespace Cooperation.Platform.Messaging.Replay;

/// <summary>A consumer asks the owner of a message for all of it (R8).</summary>
public sealed record ReplayRequested
{
    /// <summary>Key of the replay.</summary>
    public required Guid ReplayId { get; init; }

    /// <summary>The service that sends the message.</summary>
    public required string Owner { get; init; }

    /// <summary>Who asks: the replay comes to the queue <c>consumer.replay</c>.</summary>
    public required string Consumer { get; init; }

    /// <summary>Name of the message wanted: <c>hotline.exchange-changed</c>.</summary>
    public required string Name { get; init; }
}
