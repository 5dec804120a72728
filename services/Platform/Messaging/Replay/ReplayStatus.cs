namespace Cooperation.Platform.Messaging;

/// <summary>Where a replay stands.</summary>
/// <param name="ReplayId">Its key.</param>
/// <param name="Consumer">Whose facts are built anew.</param>
/// <param name="State"><c>running</c>, <c>ended</c> or <c>abandoned</c>.</param>
/// <param name="Expected">How many messages there are; null until the owner has said so.</param>
/// <param name="Applied">How many have been applied.</param>
public sealed record ReplayStatus(Guid ReplayId, string Consumer, string State, long? Expected, long Applied)
{
    /// <summary>When it was asked for.</summary>
    public DateTimeOffset RequestedAt { get; init; }

    /// <summary>When it ended or was given up; null while it runs.</summary>
    public DateTimeOffset? EndedAt { get; init; }
}
