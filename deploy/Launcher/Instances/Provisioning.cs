using Cooperation.Launcher.Catalogue;
using Cooperation.Launcher.Servers;

namespace Cooperation.Launcher.Instances;

/// <summary>Databases, roles, RabbitMQ users and rights of all services (R9). May be repeated and changes nothing then.</summary>
internal sealed class Provisioning(InstanceDirectory directory, PostgresInstance postgres, RabbitMqInstance rabbitMq)
{
    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        await using var administration = new PostgresAdministration(postgres.ConnectionString());
        foreach (var service in ServiceCatalogue.All)
        {
            foreach (var role in (string[])[service.OwnerRole, service.ApplicationRole])
            {
                await administration.CreateRoleAsync(role, directory.Secret("postgres:" + role), cancellationToken);
            }

            await administration.CreateDatabaseAsync(service.Name, service.OwnerRole, service.ApplicationRole, cancellationToken);
        }

        await administration.CloseToServicesAsync("postgres", cancellationToken);
        await ApplyBrokerAsync(cancellationToken);
    }

    private async Task ApplyBrokerAsync(CancellationToken cancellationToken)
    {
        using var management = rabbitMq.Management();
        await management.CreateVirtualHostAsync(ServiceSettings.VirtualHost, cancellationToken);
        await CreateUserAsync(
            management,
            RabbitMqSettings.Administrator,
            directory.Secret("rabbitmq"),
            "administrator",
            RabbitMqPermissions.All,
            cancellationToken
        );
        await CreateUserAsync(
            management,
            ServiceSettings.DeclareUser,
            directory.Secret("rabbitmq:" + ServiceSettings.DeclareUser),
            "",
            RabbitMqPermissions.All,
            cancellationToken
        );
        foreach (var service in ServiceCatalogue.All.Where(service => service.UsesBroker))
        {
            await CreateUserAsync(
                management,
                service.Name,
                directory.Secret("rabbitmq:" + service.Name),
                "",
                RabbitMqPermissions.ForService(service.Name),
                cancellationToken
            );
        }
    }

    private static async Task CreateUserAsync(
        RabbitMqManagement management,
        string name,
        string password,
        string tags,
        RabbitMqPermissions permissions,
        CancellationToken cancellationToken
    )
    {
        await management.CreateUserAsync(name, password, cancellationToken, tags);
        await management.GrantAsync(ServiceSettings.VirtualHost, name, permissions, cancellationToken);
    }
}
