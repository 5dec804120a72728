using System.Globalization;
using Npgsql;

namespace Cooperation.Launcher.Catalogue;

/// <summary>Addresses and accounts as docker-compose.yml sets them: a host per service, the same ports in every container.</summary>
public sealed class ContainerSurroundings(Func<string, string> secret) : ISurroundings
{
    /// <summary>Where every service listens.</summary>
    public const int Port = 8080;

    /// <summary>Where the gateway listens for the services.</summary>
    public const int InternalPort = 8081;

    /// <inheritdoc/>
    public string InternalUrl => Address(ServiceCatalogue.Gateway, InternalPort);

    /// <inheritdoc/>
    public string BrokerHost => "rabbitmq";

    /// <inheritdoc/>
    public int BrokerPort => 5672;

    /// <inheritdoc/>
    public string? DemoDate => null;

    /// <inheritdoc/>
    public string UrlOf(string service) => Address(service, Port);

    /// <inheritdoc/>
    public string ListensOn(string service) => Address("+", Port);

    /// <inheritdoc/>
    public string ConnectionString(string database, string role) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = "postgres",
            Port = 5432,
            Database = database,
            Username = role,
            Password = secret(SecretNames.OfRole(role)),
        }.ConnectionString;

    /// <inheritdoc/>
    public string BrokerPassword(string user) => secret(SecretNames.OfBrokerUser(user));

    /// <inheritdoc/>
    public string KeyFileOf(string service) => $"/keys/{service}.keys";

    private static string Address(string host, int port) => string.Create(CultureInfo.InvariantCulture, $"http://{host}:{port}");
}
