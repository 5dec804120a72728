namespace Cooperation.Platform.Hosting.Data;

/// <summary>What a schema says of itself (R16): its version and the oldest code that may run on it, both as the name of a migration. One row.</summary>
internal sealed class SchemaVersion
{
    public int Id { get; init; } = 1;

    public required string Version { get; set; }

    public required string OldestCode { get; set; }

    public string? DataVersion { get; set; }

    public required DateTimeOffset At { get; set; }
}
