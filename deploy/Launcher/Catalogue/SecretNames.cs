namespace Cooperation.Launcher.Catalogue;

/// <summary>The names of all passwords between processes.</summary>
public static class SecretNames
{
    /// <summary>PostgreSQL's superuser.</summary>
    public const string Postgres = "POSTGRES_PASSWORD";

    /// <summary>RabbitMQ's administrator.</summary>
    public const string RabbitMq = "RABBITMQ_PASSWORD";

    /// <summary>All of them.</summary>
    public static IEnumerable<string> All =>
        ServiceCatalogue
            .All.SelectMany(service => new[] { OfRole(service.OwnerRole), OfRole(service.ApplicationRole) })
            .Concat(ServiceCatalogue.All.Where(service => service.UsesBroker).Select(service => OfBrokerUser(service.Name)))
            .Append(OfBrokerUser(ServiceSettings.DeclareUser))
            .Append(Postgres)
            .Append(RabbitMq);

    /// <summary>A role of PostgreSQL: <c>HOTLINE_OWNER_PASSWORD</c>.</summary>
    public static string OfRole(string role) => role.ToUpperInvariant() + "_PASSWORD";

    /// <summary>A user of RabbitMQ: <c>HOTLINE_BROKER_PASSWORD</c>.</summary>
    public static string OfBrokerUser(string user) => user.ToUpperInvariant() + "_BROKER_PASSWORD";
}
