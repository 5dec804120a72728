namespace Cooperation.Platform.Messaging.Marking;

/// <summary>A service asks the owner of messages how far its log is settled (R12).</summary>
public sealed record MarkRequested
{
    /// <summary>Key of the mark; the same for all owners that are asked at once.</summary>
    public required Guid MarkId { get; init; }

    /// <summary>The service that asks: the answer comes to its queue <c>service.marks</c>.</summary>
    public required string Service { get; init; }
}
