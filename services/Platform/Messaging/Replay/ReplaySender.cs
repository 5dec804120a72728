using Cooperation.Platform.Messaging.Bus;
using Cooperation.Platform.Messaging.Inbox;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cooperation.Platform.Messaging.Replay;

/// <summary>
/// The owner's side of a replay (R8): sends every state message of the log, history and latest alike, to the one consumer that asked, then
/// the count. A page that was sent but not noted is sent again; the inbox there drops it.
/// </summary>
internal sealed partial class ReplaySender(
    MessageCatalogue catalogue,
    ReplayStore store,
    EnvelopePublisher publisher,
    BrokerWatch broker,
    ILogger<ReplaySender> logger
) : BackgroundService
{
    private const int InFlight = 64;
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AfterInterruption = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan PublishTimeout = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period);
        while (catalogue.SendsReplays && await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (broker.IsThere)
                {
                    await SendNextAsync(stoppingToken);
                }
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                Log.Interrupted(logger, FailureText.Of(exception));
                await Task.Delay(AfterInterruption, stoppingToken);
            }
        }
    }

    private async Task SendNextAsync(CancellationToken stoppingToken)
    {
        var lease = Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
        if (await store.ClaimAsync(lease, Lease, stoppingToken) is not { } replay)
        {
            return;
        }

        try
        {
            await SendAsync(replay, stoppingToken);
        }
        finally
        {
            // Sent, interrupted or stopped: whoever claims what is left goes on from the last page noted, without waiting for the lease.
            using var timeout = new CancellationTokenSource(PublishTimeout);
            await store.ReleaseAsync(replay, timeout.Token);
        }
    }

    private async Task SendAsync(OwedReplay replay, CancellationToken stoppingToken)
    {
        var exchange = MessageNames.ReplayExchange(catalogue.Service, replay.Consumer);
        var sent = replay.Sent;
        while (await store.ReadAsync(replay, stoppingToken) is { Count: > 0 } page)
        {
            await PublishAsync(page, exchange, stoppingToken);
            if (!await store.AdvanceAsync(replay, page, Lease, stoppingToken))
            {
                return;
            }

            sent += page.Count;
        }

        await PublishAsync([ReplayMarker.Write(replay.ReplayId, sent)], exchange, stoppingToken);
        await store.CompleteAsync(replay, stoppingToken);
        Log.Sent(logger, replay.ReplayId, replay.Consumer, sent);
    }

    private async Task PublishAsync(IReadOnlyList<Envelope> page, string exchange, CancellationToken stoppingToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        timeout.CancelAfter(PublishTimeout);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = InFlight, CancellationToken = stoppingToken };
        await Parallel.ForEachAsync(
            page,
            parallel,
            async (envelope, _) =>
            {
                var outcome = await publisher.PublishAsync(envelope, exchange, timeout.Token);
                if (outcome.Kind != PublishOutcomeKind.Confirmed)
                {
                    throw new ReplayInterruptedException(outcome.Error);
                }
            }
        );
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Replay {ReplayId} has been sent to {Consumer}: {Count} messages")]
        public static partial void Sent(ILogger logger, Guid replayId, string consumer, long count);

        [LoggerMessage(2, LogLevel.Warning, "A replay was interrupted and will be continued: {Error}")]
        public static partial void Interrupted(ILogger logger, string error);
    }
}
