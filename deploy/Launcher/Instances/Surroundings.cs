using System.Globalization;
using Cooperation.Launcher.Catalogue;
using Cooperation.Launcher.Servers;

namespace Cooperation.Launcher.Instances;

/// <summary>An instance's addresses and accounts.</summary>
internal sealed class Surroundings(InstanceDirectory directory, PostgresInstance postgres, string? demoDate) : ISurroundings
{
    /// <summary>Name of the gateway's second port.</summary>
    public const string InternalPort = "gateway-internal";

    public string InternalUrl => Loopback(directory.Port(InternalPort));

    public string BrokerHost => "127.0.0.1";

    public int BrokerPort => directory.Port("rabbitmq");

    public string? DemoDate => demoDate;

    public string UrlOf(string service) => Loopback(directory.Port(service));

    public string ListensOn(string service) => UrlOf(service);

    public string ConnectionString(string database, string role) =>
        postgres.ConnectionString(database, role, directory.Secret(SecretNames.OfRole(role)));

    public string BrokerPassword(string user) => directory.Secret(SecretNames.OfBrokerUser(user));

    public string KeyFileOf(string service) => directory.KeyFile(service);

    private static string Loopback(int port) => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
}
