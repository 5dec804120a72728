using Cooperation.Launcher.Catalogue;
using Cooperation.Launcher.Servers;

namespace Cooperation.Launcher.Instances;

/// <summary>Databases, roles, RabbitMQ users and rights of all services (R9). May be repeated and changes nothing then.</summary>
internal sealed class Provisioning(PostgresAdministration postgres, RabbitMqManagement rabbitMq, Func<string, string> secret)
{
    /// <summary>The services whose database or queues had to be made, and so are empty.</summary>
    public async Task<IReadOnlySet<string>> ApplyAsync(CancellationToken cancellationToken)
    {
        var empty = new HashSet<string>(StringComparer.Ordinal);
        await postgres.CloseToServicesAsync("postgres", cancellationToken);
        foreach (var service in ServiceCatalogue.All)
        {
            foreach (var role in (string[])[service.OwnerRole, service.ApplicationRole])
            {
                await postgres.CreateRoleAsync(role, secret(SecretNames.OfRole(role)), cancellationToken);
            }

            if (await postgres.CreateDatabaseAsync(service.Name, service.OwnerRole, service.ApplicationRole, cancellationToken))
            {
                empty.Add(service.Name);
            }
        }

        if (await rabbitMq.CreateVirtualHostAsync(ServiceSettings.VirtualHost, cancellationToken))
        {
            empty.UnionWith(ServiceCatalogue.All.Where(service => service.UsesBroker).Select(service => service.Name));
        }

        await rabbitMq.GrantAsync(ServiceSettings.VirtualHost, RabbitMqSettings.Administrator, RabbitMqPermissions.All, cancellationToken);
        await CreateUserAsync(ServiceSettings.DeclareUser, RabbitMqPermissions.All, cancellationToken);
        foreach (var service in ServiceCatalogue.All.Where(service => service.UsesBroker))
        {
            await CreateUserAsync(service.Name, RabbitMqPermissions.ForService(service.Name), cancellationToken);
        }

        return empty;
    }

    private async Task CreateUserAsync(string name, RabbitMqPermissions permissions, CancellationToken cancellationToken)
    {
        await rabbitMq.CreateUserAsync(name, secret(SecretNames.OfBrokerUser(name)), cancellationToken);
        await rabbitMq.GrantAsync(ServiceSettings.VirtualHost, name, permissions, cancellationToken);
    }
}
