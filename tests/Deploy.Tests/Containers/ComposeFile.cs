using System.Text.Json;
using Cooperation.Launcher.Building;
using Cooperation.Launcher.Catalogue;
using Cooperation.Launcher.Processes;

namespace Cooperation.Deploy.Tests.Containers;

/// <summary>docker-compose.yml as docker-compose itself reads it, every variable set to its own name in small letters.</summary>
public sealed class ComposeFile : IAsyncLifetime
{
    private const string ToJson = "import json,sys,yaml; json.dump(yaml.safe_load(sys.stdin), sys.stdout)";

    /// <summary>The services of the file by name.</summary>
    public IReadOnlyDictionary<string, JsonElement> Services { get; private set; } = null!;

    /// <summary>The value that a secret has here.</summary>
    public static string Secret(string name) => name.ToLowerInvariant();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var secrets = SecretNames.All.ToDictionary(name => name, Secret, StringComparer.Ordinal);
        var file = Repository.Find().At("docker-compose.yml");
        var yaml = await Command.RequireAsync(
            "docker-compose config",
            ["docker-compose", "--file", file, "config"],
            CancellationToken.None,
            secrets
        );
        // docker-compose is written in Python and brings the parser with it.
        var json = await Command.RequireAsync("yaml", ["python3", "-c", ToJson], CancellationToken.None, input: yaml);
        Services = JsonDocument
            .Parse(json)
            .RootElement.GetProperty("services")
            .EnumerateObject()
            .ToDictionary(service => service.Name, service => service.Value, StringComparer.Ordinal);
    }

    /// <summary>The settings of a service of the file.</summary>
    public IReadOnlyDictionary<string, string> Settings(string service) =>
        Services[service]
            .GetProperty("environment")
            .EnumerateObject()
            .ToDictionary(setting => setting.Name, setting => setting.Value.ToString(), StringComparer.Ordinal);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
