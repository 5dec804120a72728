using System.Text.Json.Serialization;

namespace Cooperation.Launcher.Servers;

/// <summary>A queue as the management API shows it; the counts are a second old.</summary>
public sealed record QueueState(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("messages")] long Messages,
    [property: JsonPropertyName("consumers")] int Consumers
);
