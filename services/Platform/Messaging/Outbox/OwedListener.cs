using Cooperation.Platform.Messaging.Schema;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Cooperation.Platform.Messaging.Outbox;

/// <summary>Hears other processes' notifications, when that is switched on. It is only a help: without it the poll finds the same messages a little later.</summary>
internal sealed partial class OwedListener(
    MessagingData data,
    RelayBell bell,
    IOptions<OutboxOptions> options,
    ILogger<OwedListener> logger
) : BackgroundService
{
    /// <summary>Name of the notification.</summary>
    public const string Channel = "messaging_owed";

    private static readonly TimeSpan Again = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (options.Value.Notify && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                Log.Deaf(logger, exception.GetType().Name);
                await Task.Delay(Backoff.Jitter(Again), stoppingToken);
            }
        }
    }

    private async Task ListenAsync(CancellationToken stoppingToken)
    {
        // A connection of its own, outside the pool: one that went back to the pool would listen for somebody else.
        var text = new NpgsqlConnectionStringBuilder(data.Connection.ConnectionString) { Pooling = false, KeepAlive = 30 };
        await using var connection = new NpgsqlConnection(text.ConnectionString);
        await connection.OpenAsync(stoppingToken);
        await using (var listen = new NpgsqlCommand($"listen {Channel}", connection))
        {
            await listen.ExecuteNonQueryAsync(stoppingToken);
        }

        // First listen, then look: what was committed before, and while we were deaf, sends no notification any more.
        Log.Listening(logger);
        do
        {
            bell.Ring(WakeUp.Notify);
            await connection.WaitAsync(stoppingToken);
        } while (!stoppingToken.IsCancellationRequested);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Listening for messages of other processes")]
        public static partial void Listening(ILogger logger);

        [LoggerMessage(2, LogLevel.Warning, "Not listening for messages of other processes: {Error}")]
        public static partial void Deaf(ILogger logger, string error);
    }
}
