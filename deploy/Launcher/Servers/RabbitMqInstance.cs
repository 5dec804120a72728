using System.Globalization;
using Cooperation.Launcher.Processes;

namespace Cooperation.Launcher.Servers;

/// <summary>A private RabbitMQ server on loopback, with an Erlang port mapper of its own.</summary>
public sealed class RabbitMqInstance(RabbitMqSettings settings)
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(30);
    private readonly ServerAccount account = ServerAccount.For("rabbitmq");
    private readonly PidFile pidFile = new(Path.Combine(settings.Directory, "pids", "rabbitmq"));
    private readonly PidFile mapperPidFile = new(Path.Combine(settings.Directory, "pids", "epmd"));
    private readonly string log = Path.Combine(settings.Directory, "logs", "rabbitmq.log");

    /// <summary>The port for AMQP.</summary>
    public int Port => settings.Port;

    /// <summary>The port of the management API.</summary>
    public int ManagementPort => settings.ManagementPort;

    /// <summary>The server's own process while it runs.</summary>
    public ProcessIdentity? Process => pidFile.Read();

    /// <summary>A client of the management API as administrator.</summary>
    public RabbitMqManagement Management() => new(settings.ManagementPort, RabbitMqSettings.Administrator, settings.Password);

    /// <summary>Starts it and waits until it answers; false when it ran already.</summary>
    public async Task<bool> StartAsync(CancellationToken cancellationToken)
    {
        if (Process is not null)
        {
            await WaitUntilReadyAsync(cancellationToken);
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(pidFile.Path)!);
        Directory.CreateDirectory(Path.GetDirectoryName(log)!);
        var server = Programs.RabbitMqServer ?? throw new LauncherException("RabbitMQ is not installed.");
        var home = await ServerHome.PrepareAsync(settings.Directory, "rabbitmq", account, settings.Notice, cancellationToken);
        await RabbitMqFiles.WriteAsync(home, settings, account, cancellationToken);
        var environment = RabbitMqFiles.Environment(home, settings);
        await StartMapperAsync(environment, cancellationToken);
        await DetachedProcess.StartAsync(account.As(server), environment, log, pidFile, cancellationToken);
        await WaitUntilReadyAsync(cancellationToken);
        return true;
    }

    /// <summary>Stops it in good order.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (Process is { } process)
        {
            process.Signal(Signal.Terminate);
            if (!await process.WaitForEndAsync(StopLimit, cancellationToken))
            {
                process.Signal(Signal.Kill);
                await process.WaitForEndAsync(StopLimit, cancellationToken);
            }
        }

        pidFile.Delete();
        mapperPidFile.Read()?.Signal(Signal.Terminate);
        mapperPidFile.Delete();
    }

    /// <summary>Kills the server process hard, as a crash would.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        if (Process is { } process)
        {
            process.Signal(Signal.Kill);
            await process.WaitForEndAsync(StopLimit, cancellationToken);
        }
    }

    /// <summary>Ends it at once with its port mapper, for a test that is over.</summary>
    public async Task DiscardAsync(CancellationToken cancellationToken)
    {
        await KillAsync(cancellationToken);
        mapperPidFile.Read()?.Signal(Signal.Kill);
    }

    // Started by us and not by Erlang in passing: so it has a pid file and ends with the instance.
    private async Task StartMapperAsync(IReadOnlyDictionary<string, string> environment, CancellationToken cancellationToken)
    {
        if (mapperPidFile.Read() is null)
        {
            await DetachedProcess.StartAsync(
                account.As("epmd", "-address", "127.0.0.1", "-port", settings.MapperPort.ToString(CultureInfo.InvariantCulture)),
                environment,
                log,
                mapperPidFile,
                cancellationToken
            );
        }
    }

    private async Task WaitUntilReadyAsync(CancellationToken cancellationToken)
    {
        using var management = Management();
        var ready = await Poll.UntilAsync(
            async token => Process is null || await management.IsReadyAsync(Port, token),
            StartLimit,
            cancellationToken
        );
        if (!ready || Process is null)
        {
            throw new LauncherException($"RabbitMQ did not get ready on port {Port}:\n{LogTail.Read(log)}");
        }
    }
}
