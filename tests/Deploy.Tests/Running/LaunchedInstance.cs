using Cooperation.Launcher.Building;
using Cooperation.Launcher.Catalogue;
using Cooperation.Launcher.Instances;
using Cooperation.Launcher.Processes;
using Cooperation.Launcher.Servers;

namespace Cooperation.Deploy.Tests.Running;

/// <summary>An instance without demo data in a directory of its own, started and stopped by the commands that people use.</summary>
public sealed class LaunchedInstance : IAsyncLifetime
{
    private TemporaryDirectory directory = null!;

    /// <summary>Its data directory.</summary>
    public string Path { get; private set; } = null!;

    /// <summary>What the very first start printed.</summary>
    public string FirstOutput { get; private set; } = null!;

    /// <summary>instance.json as the very first start wrote it.</summary>
    public InstanceFile FirstFile { get; private set; } = null!;

    /// <summary>instance.json as it is now.</summary>
    public InstanceFile File => InstanceFile.Read(Path);

    /// <summary>The numbers of its processes by name, as instance.json tells them.</summary>
    public IReadOnlyDictionary<string, int> Pids =>
        File
            .Services.ToDictionary(service => service.Name, service => service.Pid!.Value, StringComparer.Ordinal)
            .Append(new("postgres", File.Postgres.Pid!.Value))
            .Append(new("rabbitmq", File.Rabbitmq.Pid!.Value))
            .ToDictionary(StringComparer.Ordinal);

    private static string Program => Repository.Find().Program("Cooperation.Launcher", "debug");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        directory = await TemporaryDirectory.CreateAsync(CancellationToken.None);
        Path = directory.Path;
        FirstOutput = await RunAsync("--empty", "--port", FreePort.Next().ToString(System.Globalization.CultureInfo.InvariantCulture));
        FirstFile = File;
    }

    /// <summary>./deploy/approve.</summary>
    public Task<string> ApproveAsync(string userName) =>
        Command.RequireAsync("approve", ["dotnet", Program, "approve", userName, "--debug-build", "--data", Path], CancellationToken.None);

    /// <summary>The instance over its directory, as a command opens it.</summary>
    public Instance Open() =>
        new(
            new InstanceOptions
            {
                Directory = Path,
                Configuration = "debug",
                Build = "",
            },
            new Progress(TextWriter.Null)
        );

    /// <summary>./deploy/run --detach.</summary>
    public Task<string> RunAsync(params string[] arguments) =>
        Command.RequireAsync(
            "run",
            ["dotnet", Program, "run", "--detach", "--debug-build", "--data", Path, .. arguments],
            CancellationToken.None
        );

    /// <summary>./deploy/stop.</summary>
    public Task<string> StopAsync() => Command.RequireAsync("stop", ["dotnet", Program, "stop", "--data", Path], CancellationToken.None);

    /// <summary>./deploy/run in the foreground, with its output in a file.</summary>
    public Task<ProcessIdentity> RunInForegroundAsync(string output) =>
        DetachedProcess.StartAsync(
            // A shell starts what runs in the background with Ctrl-C ignored; at a terminal it is not.
            ["env", "--default-signal=INT", "dotnet", Program, "run", "--debug-build", "--data", Path],
            new Dictionary<string, string>(StringComparer.Ordinal),
            output,
            new PidFile(System.IO.Path.Combine(Path, "pids", "foreground")),
            CancellationToken.None
        );

    /// <summary>A connection string of a role, with the password that the instance gave it.</summary>
    public string ConnectionString(string database, string role)
    {
        var kept = new InstanceDirectory(Path);
        return InstanceServers
            .Postgres(kept, durable: true, new Progress(TextWriter.Null))
            .ConnectionString(database, role, kept.Secret(SecretNames.OfRole(role)));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await directory.DisposeAsync();
    }
}
