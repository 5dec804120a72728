using Cooperation.Launcher.Catalogue;
using Cooperation.Launcher.Servers;

namespace Cooperation.Launcher.Instances;

/// <summary>Databases, roles, RabbitMQ users and rights of all services (R9). May be repeated and changes nothing then.</summary>
internal sealed class Provisioning(PostgresAdministration postgres, RabbitMqManagement rabbitMq, Func<string, string> secret)
{
    /// <summary>The services whose database or queues are not there: they are empty once they are made.</summary>
    public async Task<IReadOnlyList<string>> MissingAsync(CancellationToken cancellationToken)
    {
        var hasHost = await rabbitMq.HasVirtualHostAsync(ServiceSettings.VirtualHost, cancellationToken);
        var missing = new List<string>();
        foreach (var service in ServiceCatalogue.All)
        {
            if ((service.UsesBroker && !hasHost) || !await postgres.ExistsAsync(service.Name, cancellationToken))
            {
                missing.Add(service.Name);
            }
        }

        return missing;
    }

    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        await postgres.CloseToServicesAsync("postgres", cancellationToken);
        foreach (var service in ServiceCatalogue.All)
        {
            foreach (var role in (string[])[service.OwnerRole, service.ApplicationRole])
            {
                await postgres.CreateRoleAsync(role, secret(SecretNames.OfRole(role)), cancellationToken);
            }

            await postgres.CreateDatabaseAsync(service.Name, service.OwnerRole, service.ApplicationRole, cancellationToken);
        }

        await rabbitMq.CreateVirtualHostAsync(ServiceSettings.VirtualHost, cancellationToken);
        await rabbitMq.GrantAsync(ServiceSettings.VirtualHost, RabbitMqSettings.Administrator, RabbitMqPermissions.All, cancellationToken);
        await CreateUserAsync(ServiceSettings.DeclareUser, RabbitMqPermissions.All, cancellationToken);
        foreach (var service in ServiceCatalogue.All.Where(service => service.UsesBroker))
        {
            await CreateUserAsync(service.Name, RabbitMqPermissions.ForService(service.Name), cancellationToken);
        }
    }

    private async Task CreateUserAsync(string name, RabbitMqPermissions permissions, CancellationToken cancellationToken)
    {
        await rabbitMq.CreateUserAsync(name, secret(SecretNames.OfBrokerUser(name)), cancellationToken);
        await rabbitMq.GrantAsync(ServiceSettings.VirtualHost, name, permissions, cancellationToken);
    }
}
