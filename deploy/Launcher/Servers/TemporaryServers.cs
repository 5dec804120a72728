namespace Cooperation.Launcher.Servers;

/// <summary>Starts private servers on free ports; another process may take a port in between, so it tries again.</summary>
public static class TemporaryServers
{
    private const int Attempts = 3;

    /// <summary>A PostgreSQL below <paramref name="directory"/>, quick and not durable.</summary>
    public static async Task<PostgresInstance> StartPostgresAsync(string directory, CancellationToken cancellationToken)
    {
        var password = Password.Next();
        for (var attempt = 1; ; attempt++)
        {
            var instance = new PostgresInstance(
                new PostgresSettings
                {
                    Directory = directory,
                    Port = FreePort.Next(),
                    Password = password,
                    Durable = false,
                }
            );
            try
            {
                await instance.StartAsync(cancellationToken);
                return instance;
            }
            catch (LauncherException) when (attempt < Attempts)
            {
                await instance.DiscardAsync(cancellationToken);
            }
        }
    }

    /// <summary>A RabbitMQ below <paramref name="directory"/> and the password of its administrator.</summary>
    public static async Task<(RabbitMqInstance Instance, string Password)> StartRabbitMqAsync(
        string directory,
        CancellationToken cancellationToken
    )
    {
        var password = Password.Next();
        for (var attempt = 1; ; attempt++)
        {
            var instance = new RabbitMqInstance(
                new RabbitMqSettings
                {
                    Directory = directory,
                    Port = FreePort.Next(),
                    ManagementPort = FreePort.Next(),
                    DistributionPort = FreePort.Next(),
                    MapperPort = FreePort.Next(),
                    Password = password,
                }
            );
            try
            {
                await instance.StartAsync(cancellationToken);
                return (instance, password);
            }
            catch (LauncherException) when (attempt < Attempts)
            {
                await instance.DiscardAsync(cancellationToken);
            }
        }
    }
}
