using System.Text.Json;

namespace Cooperation.Launcher.Instances;

/// <summary>instance.json: how to reach a running instance, for people and tools. Only its owner reads it: it holds passwords of demo accounts.</summary>
public sealed record InstanceFile(
    string Url,
    IReadOnlyList<InstanceFile.Account> Accounts,
    IReadOnlyList<InstanceFile.Service> Services,
    InstanceFile.Server Postgres,
    InstanceFile.Server Rabbitmq
)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>An account; the password only where it is a demo account's.</summary>
    public sealed record Account(string UserName, string? Password, string Role, string Desk);

    /// <summary>A running service.</summary>
    public sealed record Service(string Name, string Url, int? Pid);

    /// <summary>A running server; the number is the server's own, not a wrapper's.</summary>
    public sealed record Server(int Port, int? Pid);

    /// <summary>Writes it for what runs now.</summary>
    public static void Write(Instance instance, IReadOnlyList<Account> accounts)
    {
        var file = new InstanceFile(
            instance.Url,
            accounts,
            [.. instance.Services.Select(service => new Service(service.Name, service.Url, service.Process?.Id))],
            new Server(instance.Postgres.Port, instance.Postgres.Process?.Id),
            new Server(instance.RabbitMq.Port, instance.RabbitMq.Process?.Id)
        );
        PrivateFile.Write(PathIn(instance.Directory.Path), JsonSerializer.Serialize(file, Json) + "\n");
    }

    /// <summary>Reads it from a data directory.</summary>
    public static InstanceFile Read(string directory) =>
        JsonSerializer.Deserialize<InstanceFile>(File.ReadAllText(PathIn(directory)), Json)
        ?? throw new LauncherException($"{PathIn(directory)} is empty.");

    private static string PathIn(string directory) => Path.Combine(directory, "instance.json");
}
