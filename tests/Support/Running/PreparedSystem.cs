using System.Globalization;
using Cooperation.Launcher.Building;
using Cooperation.Launcher.Catalogue;
using Cooperation.Launcher.Demo;
using Cooperation.Launcher.Instances;
using Cooperation.Launcher.Servers;

namespace Cooperation.Tests.Support.Running;

/// <summary>
/// What the first start of this build leaves in a data directory, stopped in good order: databases, queues, keys, the demo accounts and,
/// where it is asked for, the demo year with every message applied. The suites of the whole system start from a copy of it.
/// </summary>
internal static class PreparedSystem
{
    private const string Topology = "topology.json";

    // The rest, which is ports, process numbers and logs, belongs to one run. RabbitMQ knows its quorum queues by the folder they were made in:
    // in a copy nothing would come out of them, so that they are declared anew.
    private static readonly string[] Parts = ["keys", "postgres", "secrets.json", "state.json"];

    // Goes when PostgreSQL has written everything back and ended.
    private static readonly string Lock = Path.Combine("postgres", "data", "postmaster.pid");

    /// <summary>The build that the tests' processes run from, like <c>debug</c>.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Name;

    /// <summary>How such a system is run in this directory.</summary>
    public static InstanceOptions Options(string directory, bool withDemoData) =>
        new()
        {
            Directory = directory,
            Configuration = Configuration,
            Build = "tests",
            GatewayPort = FreePort.Next(),
            Durable = false,
            DemoDate = withDemoData ? DemoData.Date : null,
        };

    /// <summary>Puts a copy of it into an empty data directory.</summary>
    public static Task CopyAsync(string directory, bool withDemoData, CancellationToken cancellationToken)
    {
        var kept = new KeptFolder(Repository.Find().At("artifacts", "prepared", withDemoData ? "demo" : "accounts"));
        return kept.CopyAsync(Key(), directory, folder => MakeAsync(folder, withDemoData, cancellationToken), cancellationToken);
    }

    /// <summary>Starts the broker of a copy with the exchanges and queues that the services had declared.</summary>
    public static async Task StartBrokerAsync(Instance instance, CancellationToken cancellationToken)
    {
        await instance.RabbitMq.StartAsync(cancellationToken);
        using var broker = instance.RabbitMq.Management();
        var topology = await File.ReadAllTextAsync(Path.Combine(instance.Directory.Path, Topology), cancellationToken);
        await broker.CreateVirtualHostAsync(ServiceSettings.VirtualHost, cancellationToken);
        await broker.GrantAsync(ServiceSettings.VirtualHost, RabbitMqSettings.Administrator, RabbitMqPermissions.All, cancellationToken);
        await broker.DeclareAsync(ServiceSettings.VirtualHost, topology, cancellationToken);
    }

    // What goes into it: the programs, the seeds, how the launcher prepares. And the day: of a system from yesterday some clock would have run on.
    private static string Key()
    {
        var repository = Repository.Find();
        var programs = ServiceCatalogue.All.Select(service => service.Assembly).Append("Cooperation.Loader");
        return string.Join(
            '\n',
            [
                .. programs.Select(program => ProgramFingerprint.Of(repository.Program(program, Configuration))),
                ProgramFingerprint.Of(repository.At("seeds", "any")),
                typeof(Instance).Module.ModuleVersionId.ToString(),
                typeof(PreparedSystem).Module.ModuleVersionId.ToString(),
                TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ]
        );
    }

    private static async Task MakeAsync(string folder, bool withDemoData, CancellationToken cancellationToken)
    {
        await using var temporary = await TemporaryDirectory.CreateAsync(cancellationToken);
        var progress = new Progress(TextWriter.Null);
        using var instance = Instance.OpenToStart(Options(temporary.Path, withDemoData), progress);
        try
        {
            await instance.StartAsync(cancellationToken);
            await new Accounts(instance).AddDemoAsync(cancellationToken);
            if (withDemoData)
            {
                await new DemoData(instance, progress).LoadAsync(cancellationToken);
            }

            await new Settling(instance, progress).WaitAsync(cancellationToken);
            using var broker = instance.RabbitMq.Management();
            var topology = await broker.GetDefinitionsAsync(ServiceSettings.VirtualHost, cancellationToken);
            await File.WriteAllTextAsync(Path.Combine(folder, Topology), topology, cancellationToken);
        }
        finally
        {
            await Task.WhenAll(instance.Services.Select(service => service.StopAsync(CancellationToken.None)));
            await instance.Postgres.StopAsync(CancellationToken.None);
            await instance.RabbitMq.DiscardAsync(CancellationToken.None);
        }

        if (File.Exists(Path.Combine(temporary.Path, Lock)))
        {
            throw new InvalidOperationException("PostgreSQL did not stop in good order: what it wrote is not kept.");
        }

        foreach (var part in Parts)
        {
            await KeptFolder.CopyAsync(Path.Combine(temporary.Path, part), folder, cancellationToken);
        }
    }
}
