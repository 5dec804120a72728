using Cooperation.Platform.Domain;
using Cooperation.Platform.Messaging.Bus;
using Microsoft.Extensions.Logging;

namespace Cooperation.Platform.Messaging.Inbox;

/// <summary>
/// Applies a batch as a whole. If that fails, each envelope alone; the one that still fails is parked, so that it neither blocks the
/// others nor gets lost. A database that is away is nobody's fault: then the batch waits.
/// </summary>
internal sealed partial class EnvelopeApplier(
    InboxTransaction transaction,
    ParkedStore parked,
    DatabaseWatch database,
    MessagingMetrics metrics,
    ILogger<EnvelopeApplier> logger
)
{
    // Deadlocks and the like: not the envelope's fault, but not for ever either.
    private const int Tries = 5;

    public async Task ApplyAsync(Consumer consumer, IReadOnlyList<Envelope> envelopes, CancellationToken cancellationToken)
    {
        if (envelopes.Count > 1 && await TryAsync(consumer, envelopes, cancellationToken) is null)
        {
            return;
        }

        foreach (var envelope in envelopes)
        {
            if (await TryAsync(consumer, [envelope], cancellationToken) is { } failure)
            {
                await ParkAsync(consumer, envelope, failure, cancellationToken);
            }
        }
    }

    /// <summary>Null when the envelopes are applied, or why they can't be.</summary>
    private async Task<Exception?> TryAsync(Consumer consumer, IReadOnlyList<Envelope> envelopes, CancellationToken cancellationToken)
    {
        for (var tried = 1; ; tried++)
        {
            try
            {
                await transaction.ApplyAsync(consumer, envelopes, cancellationToken);
                return null;
            }
            catch (DomainException refusal)
            {
                // A rule says no: it will say so again.
                return refusal;
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                if (!DatabaseWatch.IsPassing(failure) || tried == Tries)
                {
                    return failure;
                }

                if (await database.WasAwayAsync(cancellationToken))
                {
                    tried = 0;
                }
            }
        }
    }

    private async Task ParkAsync(Consumer consumer, Envelope envelope, Exception failure, CancellationToken cancellationToken)
    {
        var error = FailureText.Of(failure);
        await parked.AddAsync(consumer.Name, envelope, error, cancellationToken);
        metrics.Parked(consumer.Name, error);
        Log.Parked(logger, envelope.Name, envelope.MessageId, consumer.Name, error);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "{Name} {MessageId} is parked for {Consumer}: {Error}")]
        public static partial void Parked(ILogger logger, string name, Guid messageId, string consumer, string error);
    }
}
