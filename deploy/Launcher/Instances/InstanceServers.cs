using Cooperation.Launcher.Catalogue;
using Cooperation.Launcher.Servers;

namespace Cooperation.Launcher.Instances;

/// <summary>The two servers of an instance, from what its directory remembers.</summary>
internal static class InstanceServers
{
    public static PostgresInstance Postgres(InstanceDirectory directory, bool durable, Progress progress) =>
        new(
            new PostgresSettings
            {
                Directory = directory.Path,
                Port = directory.Port("postgres"),
                Password = directory.Secret(SecretNames.Postgres),
                Durable = durable,
                Notice = progress.Say,
            }
        );

    public static RabbitMqInstance RabbitMq(InstanceDirectory directory, Progress progress) =>
        new(
            new RabbitMqSettings
            {
                Directory = directory.Path,
                Port = directory.Port("rabbitmq"),
                ManagementPort = directory.Port("rabbitmq-management"),
                DistributionPort = directory.Port("rabbitmq-distribution"),
                MapperPort = directory.Port("rabbitmq-mapper"),
                Password = directory.Secret(SecretNames.RabbitMq),
                Notice = progress.Say,
            }
        );
}
