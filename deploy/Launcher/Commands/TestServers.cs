using System.Globalization;
using Cooperation.Launcher.Instances;
using Cooperation.Launcher.Servers;

namespace Cooperation.Launcher.Commands;

/// <summary>The PostgreSQL and RabbitMQ that the test projects of one run share.</summary>
internal sealed class TestServers : IAsyncDisposable
{
    private readonly TemporaryDirectory directory;
    private readonly PostgresInstance postgres;
    private readonly RabbitMqInstance rabbitMq;

    private TestServers(TemporaryDirectory directory, PostgresInstance postgres, RabbitMqInstance rabbitMq, string password)
    {
        this.directory = directory;
        this.postgres = postgres;
        this.rabbitMq = rabbitMq;
        Environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            // Processes of tests live for seconds or minutes: counting what could be compiled better later costs them more than it brings.
            ["DOTNET_TieredPGO"] = "0",
            [SharedServers.PostgresVariable] = postgres.ConnectionString(),
            [SharedServers.RabbitMqVariable] = string.Create(
                CultureInfo.InvariantCulture,
                $"amqp://{RabbitMqSettings.Administrator}:{password}@127.0.0.1:{rabbitMq.Port}?management={rabbitMq.ManagementPort}"
            ),
        };
    }

    /// <summary>What tells the test processes of them.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; }

    public static async Task<TestServers> StartAsync(Progress progress, CancellationToken cancellationToken)
    {
        progress.Say("Starting PostgreSQL and RabbitMQ for this run");
        var home = await TemporaryDirectory.CreateAsync(cancellationToken);
        var database = TemporaryServers.StartPostgresAsync(home.Path, cancellationToken);
        var broker = TemporaryServers.StartRabbitMqAsync(home.Path, cancellationToken);
        await Task.WhenAll(database, broker);
        var (instance, password) = await broker;
        return new TestServers(home, await database, instance, password);
    }

    public async ValueTask DisposeAsync()
    {
        await rabbitMq.DiscardAsync(CancellationToken.None);
        await postgres.DiscardAsync(CancellationToken.None);
        await directory.DisposeAsync();
    }
}
