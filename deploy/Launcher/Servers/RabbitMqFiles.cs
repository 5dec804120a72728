using System.Globalization;

namespace Cooperation.Launcher.Servers;

/// <summary>The configuration and environment of a private RabbitMQ server.</summary>
internal static class RabbitMqFiles
{
    /// <summary>Writes its configuration; ports and limits may change between starts, the administrator's password may not.</summary>
    public static async Task WriteAsync(string home, RabbitMqSettings settings, ServerAccount account, CancellationToken cancellationToken)
    {
        var configuration = string.Create(
            CultureInfo.InvariantCulture,
            $"""
            listeners.tcp.1 = 127.0.0.1:{settings.Port}
            management.tcp.ip = 127.0.0.1
            management.tcp.port = {settings.ManagementPort}
            default_user = {RabbitMqSettings.Administrator}
            default_pass = {settings.Password}
            loopback_users = none
            log.console = true
            log.console.level = info
            log.file = false
            vm_memory_high_watermark.absolute = 1GB
            disk_free_limit.absolute = 200MB
            collect_statistics_interval = 1000

            """
        );
        await account.WriteFileAsync(Path.Combine(home, "rabbitmq.conf"), configuration, cancellationToken);
        await account.WriteFileAsync(Path.Combine(home, "enabled_plugins"), "[rabbitmq_management].\n", cancellationToken);
    }

    /// <summary>The environment that keeps it away from the package's own instance and from other private ones.</summary>
    public static IReadOnlyDictionary<string, string> Environment(string home, RabbitMqSettings settings) =>
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["HOME"] = home,
            ["LC_ALL"] = "C.UTF-8",
            ["RABBITMQ_NODENAME"] = "cooperation@localhost",
            ["RABBITMQ_MNESIA_BASE"] = Path.Combine(home, "data"),
            ["RABBITMQ_LOG_BASE"] = Path.Combine(home, "log"),
            ["RABBITMQ_LOGS"] = "-",
            ["RABBITMQ_CONFIG_FILE"] = Path.Combine(home, "rabbitmq.conf"),
            ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(home, "enabled_plugins"),
            ["RABBITMQ_CONF_ENV_FILE"] = "/dev/null",
            ["RABBITMQ_PID_FILE"] = Path.Combine(home, "server.pid"),
            ["RABBITMQ_DIST_PORT"] = settings.DistributionPort.ToString(CultureInfo.InvariantCulture),
            ["ERL_EPMD_PORT"] = settings.MapperPort.ToString(CultureInfo.InvariantCulture),
            ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
            ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "-kernel inet_dist_use_interface {127,0,0,1}",
            // The start script then becomes the server instead of waiting beside it, so the process number is the server's.
            ["RUNNING_UNDER_SYSTEMD"] = "true",
        };
}
