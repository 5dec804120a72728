using Cooperation.Platform.Messaging.Bus;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Cooperation.Platform.Messaging.Outbox;

/// <summary>
/// Sends what is owed, for as long as the service runs. Any number of processes may do so beside each other (R25). While the broker is
/// away nothing is claimed, so no message loses an attempt by it.
/// </summary>
internal sealed partial class Relay(
    RelayRound round,
    OwedStore store,
    BrokerWatch broker,
    RelayBell bell,
    MessagingMetrics metrics,
    IOptions<OutboxOptions> options,
    ILogger<Relay> logger
) : BackgroundService
{
    private const int ChecksBeforeNews = 8;
    private static readonly TimeSpan BrokerCheck = TimeSpan.FromMilliseconds(250);
    private RelayState state = RelayState.Working;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await WaitForBrokerAsync(stoppingToken);
                if (await DrainAsync(stoppingToken) == RelayResult.Drained)
                {
                    await WaitAsync(stoppingToken);
                }
            }
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            // Asked to stop; what was in flight has been settled.
        }
    }

    private async Task<RelayResult> DrainAsync(CancellationToken stoppingToken)
    {
        try
        {
            var result = await round.RunAsync(stoppingToken);
            Enter(result == RelayResult.BrokerAway ? RelayState.BrokerAway : RelayState.Working, error: "");
            if (result == RelayResult.BrokerAway)
            {
                await Task.Delay(BrokerCheck, stoppingToken);
            }

            return result;
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            Enter(RelayState.Failing, exception.GetType().Name);
            return RelayResult.Drained;
        }
    }

    private async Task WaitForBrokerAsync(CancellationToken stoppingToken)
    {
        for (var checks = 0; !broker.IsThere; checks++)
        {
            // At the start the connection takes a moment: that is no news.
            if (checks == ChecksBeforeNews)
            {
                Enter(RelayState.BrokerAway, error: "");
            }

            await Task.Delay(BrokerCheck, stoppingToken);
        }
    }

    private async Task WaitAsync(CancellationToken stoppingToken)
    {
        var source = await bell.WaitAsync(Backoff.Jitter(options.Value.Poll), stoppingToken);
        metrics.WokenBy(source);
        if (options.Value.Notify && bell.TakeCommitted())
        {
            await NotifyAsync(stoppingToken);
        }
    }

    // Not in the transaction that committed: NOTIFY holds a lock of the whole database through commit. This one commits nothing else,
    // and many commits make one of it.
    private async Task NotifyAsync(CancellationToken stoppingToken)
    {
        try
        {
            await store.NotifyAsync(stoppingToken);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            Enter(RelayState.Failing, exception.GetType().Name);
        }
    }

    // Once per change of state: a broker that is away for an hour is one line, not fourteen thousand.
    private void Enter(RelayState next, string error)
    {
        if (next == state)
        {
            return;
        }

        state = next;
        switch (next)
        {
            case RelayState.Working:
                Log.Working(logger);
                break;
            case RelayState.BrokerAway:
                Log.BrokerAway(logger);
                break;
            default:
                Log.Failing(logger, error);
                break;
        }
    }

    private enum RelayState
    {
        Working,
        BrokerAway,
        Failing,
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Messages are being sent again")]
        public static partial void Working(ILogger logger);

        [LoggerMessage(2, LogLevel.Warning, "The broker is away: messages stay owed")]
        public static partial void BrokerAway(ILogger logger);

        [LoggerMessage(3, LogLevel.Error, "Messages are not being sent: {Error}")]
        public static partial void Failing(ILogger logger, string error);
    }
}
