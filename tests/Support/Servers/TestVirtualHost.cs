using System.Globalization;
using Cooperation.Launcher.Servers;

namespace Cooperation.Tests.Support.Servers;

/// <summary>A virtual host of a test class.</summary>
public sealed class TestVirtualHost(RabbitMqManagement management, string name, int port, string password) : IAsyncDisposable
{
    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>The server's AMQP port on 127.0.0.1.</summary>
    public int Port => port;

    /// <summary>A user that may do everything here.</summary>
    public string Administrator => RabbitMqSettings.Administrator;

    /// <summary>The administrator's password.</summary>
    public string Password => password;

    /// <summary>
    /// The configuration a service reads (<c>Broker:…</c>), with a user that has just a service's rights here and with the
    /// administrator for the topology.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, string?>> CreateServiceAsync(string service, CancellationToken cancellationToken)
    {
        var user = $"{service}-{name}";
        await management.CreateUserAsync(user, password, cancellationToken);
        await management.GrantAsync(name, user, RabbitMqPermissions.ForService(service), cancellationToken);
        return new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Broker:Host"] = "127.0.0.1",
            ["Broker:Port"] = port.ToString(CultureInfo.InvariantCulture),
            ["Broker:UserName"] = user,
            ["Broker:Password"] = password,
            ["Broker:VirtualHost"] = name,
            ["Broker:DeclareUserName"] = Administrator,
            ["Broker:DeclarePassword"] = password,
        };
    }

    /// <summary>The queues with their counts (a second old).</summary>
    public Task<IReadOnlyList<QueueState>> GetQueuesAsync(CancellationToken cancellationToken) =>
        management.GetQueuesAsync(name, cancellationToken);

    /// <summary>All exchanges, queues and bindings, to declare them in another one.</summary>
    public Task<string> GetTopologyAsync(CancellationToken cancellationToken) => management.GetDefinitionsAsync(name, cancellationToken);

    /// <summary>Declares what another one has.</summary>
    public Task DeclareAsync(string topology, CancellationToken cancellationToken) =>
        management.DeclareAsync(name, topology, cancellationToken);

    /// <summary>Puts a message into an exchange; some queue has to take it.</summary>
    public async Task PublishAsync(string exchange, string json, CancellationToken cancellationToken)
    {
        if (!await management.PublishAsync(name, exchange, json, cancellationToken))
        {
            throw new InvalidOperationException($"No queue takes what goes into {exchange}.");
        }
    }

    /// <summary>Removes it with everything in it.</summary>
    public async ValueTask DisposeAsync() => await management.DeleteVirtualHostAsync(name, CancellationToken.None);
}
