namespace Cooperation.Platform.Messaging.Schema;

/// <summary>A row of messaging.owed: exists only while the message is owed to the bus. Due time, attempts and lease are the relay's.</summary>
internal sealed class OwedRow
{
    public required Guid MessageId { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }
}
