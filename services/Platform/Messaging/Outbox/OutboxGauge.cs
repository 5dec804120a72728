using Cooperation.Platform.Messaging.Schema;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cooperation.Platform.Messaging.Outbox;

/// <summary>Measures the outbox every ten seconds, so that a scrape costs no query.</summary>
internal sealed partial class OutboxGauge(MessagingData data, MessagingMetrics metrics, ILogger<OutboxGauge> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(10);

    /// <summary>Measures once. What no month takes is counted up to ten thousand: more is no other alert, and a count of all was the dearest statement of a service whose log was filled at once.</summary>
    internal async Task<OutboxLevels> MeasureAsync(CancellationToken cancellationToken)
    {
        await using var command = data.Command(
            """
            select (select count(*) from messaging.owed where available_at < 'infinity'),
                   (select coalesce(now() - min(occurred_at), '0') from messaging.owed where available_at < 'infinity'),
                   (select count(*) from messaging.parked where decision is null),
                   (select count(*) from (select from messaging.log_default limit 10000) unplaced)
            """
        );
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        await row.ReadAsync(cancellationToken);
        return new OutboxLevels(row.GetInt64(0), row.GetTimeSpan(1), row.GetInt64(2), row.GetInt64(3));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period);
        do
        {
            try
            {
                metrics.Levels = await MeasureAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                Log.NotMeasured(logger, exception.GetType().Name);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "The outbox could not be measured: {Error}")]
        public static partial void NotMeasured(ILogger logger, string error);
    }
}
