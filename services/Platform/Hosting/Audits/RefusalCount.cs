namespace Cooperation.Platform.Hosting;

/// <summary>How often the same thing was refused within a minute.</summary>
internal sealed class RefusalCount
{
    public required DateTimeOffset Minute { get; init; }

    public required Guid AccountId { get; init; }

    public required string Action { get; init; }

    public required string SubjectType { get; init; }

    public required string SubjectId { get; init; }

    public required long Count { get; init; }

    public required DateTimeOffset LastAt { get; init; }
}
