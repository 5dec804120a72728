using Cooperation.Platform.Domain;
using Cooperation.Platform.Messaging.Bus;
using Microsoft.Extensions.Logging;

namespace Cooperation.Platform.Messaging.Inbox;

/// <summary>
/// Applies a batch as a whole. If that fails, each letter alone; the one that still fails is parked, so that it neither blocks the
/// others nor gets lost. A database that is away is nobody's fault: then the batch waits.
/// </summary>
internal sealed partial class LetterApplier(
    InboxTransaction transaction,
    ParkedStore parked,
    DatabaseWatch database,
    MessagingMetrics metrics,
    ILogger<LetterApplier> logger
)
{
    // Deadlocks and the like: not the letter's fault, but not for ever either.
    private const int Tries = 5;

    public async Task ApplyAsync(Consumer consumer, IReadOnlyList<Letter> letters, CancellationToken cancellationToken)
    {
        if (letters.Count > 1 && await TryAsync(consumer, letters, cancellationToken) is null)
        {
            return;
        }

        foreach (var letter in letters)
        {
            if (await TryAsync(consumer, [letter], cancellationToken) is { } failure)
            {
                await ParkAsync(consumer, letter, failure, cancellationToken);
            }
        }
    }

    /// <summary>Null when the letters are applied, or why they can't be.</summary>
    private async Task<Exception?> TryAsync(Consumer consumer, IReadOnlyList<Letter> letters, CancellationToken cancellationToken)
    {
        for (var tried = 1; ; tried++)
        {
            try
            {
                await transaction.ApplyAsync(consumer, letters, cancellationToken);
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

    private async Task ParkAsync(Consumer consumer, Letter letter, Exception failure, CancellationToken cancellationToken)
    {
        var error = FailureText.Of(failure);
        await parked.AddAsync(consumer.Name, letter, error, cancellationToken);
        metrics.Parked(consumer.Name, error);
        Log.Parked(logger, letter.Name, letter.MessageId, consumer.Name, error);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "{Name} {MessageId} is parked for {Consumer}: {Error}")]
        public static partial void Parked(ILogger logger, string name, Guid messageId, string consumer, string error);
    }
}
