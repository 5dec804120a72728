namespace Cooperation.Platform.Messaging.Replay;

/// <summary>The last message of a replay (R8). It may overtake others: the replay is complete when so many have been applied.</summary>
public sealed record ReplayEnded
{
    /// <summary>Key of the replay.</summary>
    public required Guid ReplayId { get; init; }

    /// <summary>How many messages it has.</summary>
    public required long Count { get; init; }
}
