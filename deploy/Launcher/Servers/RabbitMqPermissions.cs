using System.Text.Json.Serialization;

namespace Cooperation.Launcher.Servers;

/// <summary>What a user may do in a virtual host: regular expressions on the names of exchanges and queues.</summary>
public sealed record RabbitMqPermissions(
    [property: JsonPropertyName("configure")] string Configure,
    [property: JsonPropertyName("write")] string Write,
    [property: JsonPropertyName("read")] string Read
)
{
    /// <summary>Everything: for the user that declares the topology.</summary>
    public static RabbitMqPermissions All { get; } = new(".*", ".*", ".*");

    /// <summary>A running service: only what bears its own name, in all three; the bindings to others' names are declared by another user.</summary>
    public static RabbitMqPermissions ForService(string service) => new($@"^{service}\.", $@"^{service}\.", $@"^{service}\.");
}
