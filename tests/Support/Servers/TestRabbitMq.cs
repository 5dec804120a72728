using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using Cooperation.Launcher.Servers;
using Xunit;

namespace Cooperation.Tests.Support.Servers;

/// <summary>
/// A real RabbitMQ for the tests of one process: the run's shared one or a private one. Use it as an assembly fixture
/// (<c>[assembly: AssemblyFixture(typeof(TestRabbitMq))]</c>) and take a virtual host per test class.
/// </summary>
public sealed class TestRabbitMq : IAsyncLifetime
{
    private TemporaryDirectory? directory;
    private int port;
    private string password = null!;

    /// <summary>The server itself, to kill and start again; null where it is shared with other test processes.</summary>
    public RabbitMqInstance? Instance { get; private set; }

    /// <summary>The management API as administrator.</summary>
    public RabbitMqManagement Management { get; private set; } = null!;

    /// <summary>By service: the exchanges, queues and bindings that its <c>migrate</c> has declared once in this process.</summary>
    internal ConcurrentDictionary<string, string> Topologies { get; } = new(StringComparer.Ordinal);

    /// <summary>A server of one's own that a test may kill and start again, never the shared one.</summary>
    public static async Task<TestRabbitMq> StartPrivateAsync(CancellationToken cancellationToken)
    {
        var rabbitMq = new TestRabbitMq();
        await rabbitMq.StartAsync(cancellationToken);
        return rabbitMq;
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable(SharedServers.RabbitMqVariable) is { Length: > 0 } shared)
        {
            var address = new Uri(shared);
            port = address.Port;
            password = address.UserInfo.Split(':')[1];
            var management = int.Parse(address.Query.Split('=')[1], CultureInfo.InvariantCulture);
            Management = new RabbitMqManagement(management, RabbitMqSettings.Administrator, password);
            return;
        }

        await StartAsync(CancellationToken.None);
    }

    /// <summary>A virtual host of a test class: its exchanges and queues meet nobody else's.</summary>
    public async Task<TestVirtualHost> CreateVirtualHostAsync(CancellationToken cancellationToken)
    {
        var name = "test-" + RandomNumberGenerator.GetHexString(10, lowercase: true);
        await Management.CreateVirtualHostAsync(name, cancellationToken);
        await Management.GrantAsync(name, RabbitMqSettings.Administrator, RabbitMqPermissions.All, cancellationToken);
        return new TestVirtualHost(Management, name, port, password);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Management?.Dispose();
        if (Instance is not null)
        {
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
        (Instance, password) = await TemporaryServers.StartRabbitMqAsync(directory.Path, cancellationToken);
        port = Instance.Port;
        Management = Instance.Management();
    }
}
