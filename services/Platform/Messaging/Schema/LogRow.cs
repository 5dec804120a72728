namespace Cooperation.Platform.Messaging.Schema;

/// <summary>A row of messaging.log: what was announced, for ever. Epoch and transaction are filled in by the database.</summary>
internal sealed class LogRow
{
    public required Guid MessageId { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }

    public required string Name { get; init; }

    public required string SubjectId { get; init; }

    public required long Version { get; init; }

    public required bool IsState { get; init; }

    public required string Body { get; init; }

    public string? TraceParent { get; init; }
}
