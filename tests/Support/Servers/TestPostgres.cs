using System.Collections.Concurrent;
using System.Security.Cryptography;
using Cooperation.Launcher.Servers;
using Npgsql;
using Xunit;

namespace Cooperation.Tests.Support.Servers;

/// <summary>
/// A real PostgreSQL for the tests of one process: the run's shared one or a private one. Use it as an assembly fixture
/// (<c>[assembly: AssemblyFixture(typeof(TestPostgres))]</c>) and take it in the constructor of a test class.
/// </summary>
public sealed class TestPostgres : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, Lazy<Task<TestDatabase>>> templates = new(StringComparer.Ordinal);
    private TemporaryDirectory? directory;
    private PostgresAdministration administration = null!;
    private string superuser = null!;

    /// <summary>The server itself, to kill and start again; null where it is shared with other test processes.</summary>
    public PostgresInstance? Instance { get; private set; }

    /// <summary>A server of one's own that a test may kill and start again, never the shared one.</summary>
    public static async Task<TestPostgres> StartPrivateAsync(CancellationToken cancellationToken)
    {
        var postgres = new TestPostgres();
        await postgres.StartAsync(cancellationToken);
        return postgres;
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable(SharedServers.PostgresVariable) is { Length: > 0 } shared)
        {
            Use(shared);
            return;
        }

        await StartAsync(CancellationToken.None);
    }

    /// <summary>A fresh empty database with the roles <c>{service}_owner</c> and <c>{service}_app</c>, as ./deploy/run makes them.</summary>
    public async Task<TestDatabase> CreateDatabaseAsync(string service, CancellationToken cancellationToken) =>
        await CreateAsync(service, template: null, cancellationToken);

    /// <summary>
    /// A copy of a database that <paramref name="prepare"/> fills once per process, for example by the service's
    /// migrations. <paramref name="name"/> tells different preparations of one service apart.
    /// </summary>
    public async Task<TestDatabase> CopyDatabaseAsync(
        string service,
        string name,
        Func<TestDatabase, CancellationToken, Task> prepare,
        CancellationToken cancellationToken
    )
    {
        var template = await templates
            .GetOrAdd($"{service}/{name}", _ => new Lazy<Task<TestDatabase>>(() => PrepareAsync(service, prepare)))
            .Value.WaitAsync(cancellationToken);
        return await CreateAsync(service, template.Name, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (administration is not null)
        {
            await administration.DisposeAsync();
        }

        if (Instance is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await Instance.DiscardAsync(CancellationToken.None);
        }

        if (directory is not null)
        {
            await directory.DisposeAsync();
        }
    }

    private async Task StartAsync(CancellationToken cancellationToken)
    {
        directory = await TemporaryDirectory.CreateAsync(cancellationToken);
        Instance = await TemporaryServers.StartPostgresAsync(directory.Path, cancellationToken);
        Use(Instance.ConnectionString());
    }

    private void Use(string connectionString)
    {
        superuser = connectionString;
        administration = new PostgresAdministration(connectionString);
    }

    private async Task<TestDatabase> PrepareAsync(string service, Func<TestDatabase, CancellationToken, Task> prepare)
    {
        // Without a token: the first class asks, all others wait for the same template.
        var template = await CreateAsync(service, template: null, CancellationToken.None);
        await prepare(template, CancellationToken.None);
        await administration.CloseDatabaseAsync(template.Name, CancellationToken.None);
        return template;
    }

    private async Task<TestDatabase> CreateAsync(string service, string? template, CancellationToken cancellationToken)
    {
        var database = $"{service}_{RandomNumberGenerator.GetHexString(10, lowercase: true)}";
        var (owner, application) = ($"{service}_owner", $"{service}_app");
        var password = new NpgsqlConnectionStringBuilder(superuser).Password!;
        await administration.CreateRoleAsync(owner, password, cancellationToken);
        await administration.CreateRoleAsync(application, password, cancellationToken);
        await administration.CreateDatabaseAsync(database, owner, application, cancellationToken, template);
        return new TestDatabase(superuser, database, owner, application);
    }
}
