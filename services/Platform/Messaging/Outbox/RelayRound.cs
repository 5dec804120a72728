using System.Collections.Concurrent;
using Cooperation.Platform.Messaging.Bus;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Cooperation.Platform.Messaging.Outbox;

/// <summary>One round of the relay: claim, publish many at once, then settle what became of each. No transaction is open in between.</summary>
internal sealed partial class RelayRound(
    OwedStore store,
    EnvelopePublisher publisher,
    MessagingMetrics metrics,
    IOptions<OutboxOptions> options,
    ILogger<RelayRound> logger
)
{
    /// <summary>Runs one round.</summary>
    /// <param name="stopping">Claims nothing more; what is in flight may still finish within the time for publishing.</param>
    public async Task<RelayResult> RunAsync(CancellationToken stopping)
    {
        var lease = Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
        var envelopes = await ClaimAsync(lease, stopping);
        if (envelopes.Count == 0)
        {
            return RelayResult.Drained;
        }

        using var inFlight = new CancellationTokenSource(options.Value.PublishTimeout);
        var outcomes = await PublishAsync(envelopes, stopping, inFlight.Token);
        await SettleAsync(lease, outcomes);
        return outcomes.Any(outcome => outcome.Outcome.Kind == PublishOutcomeKind.BrokerAway) ? RelayResult.BrokerAway
            : envelopes.Count < options.Value.BatchSize ? RelayResult.Drained
            : RelayResult.More;
    }

    private async Task<IReadOnlyList<OwedEnvelope>> ClaimAsync(Guid lease, CancellationToken stopping)
    {
        try
        {
            return await store.ClaimAsync(lease, options.Value.BatchSize, options.Value.Lease, stopping);
        }
        catch (OperationCanceledException)
        {
            // Stopped while claiming: whether the claim came through is not known, so it is taken back.
            using var timeout = new CancellationTokenSource(options.Value.PublishTimeout);
            await store.ReleaseAsync(lease, timeout.Token);
            throw;
        }
    }

    private async Task<IReadOnlyCollection<Sent>> PublishAsync(
        IReadOnlyList<OwedEnvelope> envelopes,
        CancellationToken stopping,
        CancellationToken inFlight
    )
    {
        ConcurrentBag<Sent> outcomes = [];
        await Parallel.ForEachAsync(
            envelopes,
            new ParallelOptions { MaxDegreeOfParallelism = options.Value.InFlight, CancellationToken = CancellationToken.None },
            async (owed, _) =>
            {
                // What has not left yet when the service stops is left to another relay; the rest of the claim is released below.
                var outcome = stopping.IsCancellationRequested
                    ? new PublishOutcome(PublishOutcomeKind.BrokerAway)
                    : await publisher.PublishAsync(owed.Envelope, owed.Envelope.Name, inFlight);
                outcomes.Add(new Sent(owed, outcome));
            }
        );
        return outcomes;
    }

    // Not cancelled by a stop: a confirmed message that stays owed would only be sent twice.
    private async Task SettleAsync(Guid lease, IReadOnlyCollection<Sent> outcomes)
    {
        using var timeout = new CancellationTokenSource(options.Value.PublishTimeout);
        var confirmed = outcomes
            .Where(sent => sent.Outcome.Kind == PublishOutcomeKind.Confirmed)
            .Select(sent => sent.Owed.Envelope.MessageId)
            .ToList();
        if (
            confirmed.Count > 0
            && await store.CompleteAsync(lease, confirmed, timeout.Token) is var completed
            && completed < confirmed.Count
        )
        {
            metrics.LeasesLost(confirmed.Count - completed);
            Log.LeaseLost(logger, confirmed.Count - completed);
        }

        var failed = outcomes
            .Where(sent => sent.Outcome.Kind is PublishOutcomeKind.Unroutable or PublishOutcomeKind.Refused)
            .Select(Fail)
            .ToList();
        if (failed.Count > 0)
        {
            await store.FailAsync(lease, failed, timeout.Token);
        }

        if (confirmed.Count + failed.Count < outcomes.Count)
        {
            await store.ReleaseAsync(lease, timeout.Token);
        }
    }

    private FailedEnvelope Fail(Sent sent)
    {
        // A message without a recipient is not parked: its queue may come at any time (R4).
        var parked = sent.Outcome.Kind == PublishOutcomeKind.Refused && sent.Owed.Attempts >= options.Value.Attempts;
        if (parked)
        {
            metrics.Parked(consumer: "", sent.Outcome.Error);
            Log.Parked(logger, sent.Owed.Envelope.Name, sent.Owed.Envelope.MessageId, sent.Outcome.Error);
        }
        else
        {
            Log.NotTaken(logger, sent.Owed.Envelope.Name, sent.Owed.Envelope.MessageId, sent.Outcome.Error, sent.Owed.Attempts);
        }

        return new FailedEnvelope(sent.Owed.Envelope.MessageId, Backoff.After(sent.Owed.Attempts), parked, sent.Outcome.Error);
    }

    private sealed record Sent(OwedEnvelope Owed, PublishOutcome Outcome);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "{Count} messages were sent after their lease had run out; the inbox drops the repeats")]
        public static partial void LeaseLost(ILogger logger, int count);

        [LoggerMessage(2, LogLevel.Warning, "{Name} {MessageId} was not taken ({Error}), attempt {Attempts}")]
        public static partial void NotTaken(ILogger logger, string name, Guid messageId, string error, int attempts);

        [LoggerMessage(3, LogLevel.Error, "{Name} {MessageId} is parked: {Error}")]
        public static partial void Parked(ILogger logger, string name, Guid messageId, string error);
    }
}

/// <summary>How a round ended.</summary>
internal enum RelayResult
{
    /// <summary>Nothing more is due.</summary>
    Drained,

    /// <summary>The claim was full: there may be more.</summary>
    More,

    /// <summary>The broker went away.</summary>
    BrokerAway,
}
