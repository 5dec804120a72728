namespace Cooperation.Platform.Hosting.Idempotency;

/// <summary>The first answer to a call with an Idempotency-Key (R10), kept 90 days.</summary>
internal sealed class StoredAnswer
{
    public required Guid AccountId { get; init; }

    public required string Route { get; init; }

    public required string Key { get; init; }

    public required byte[] BodyHash { get; init; }

    public required DateTimeOffset At { get; init; }

    public int? Status { get; set; }

    public string? Location { get; set; }

    public string? Etag { get; set; }

    public string? ContentType { get; set; }

    public byte[]? Body { get; set; }
}
