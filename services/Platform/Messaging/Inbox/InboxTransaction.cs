using System.Diagnostics;
using Cooperation.Platform.Messaging.Bus;
using Cooperation.Platform.Messaging.Replay;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cooperation.Platform.Messaging.Inbox;

/// <summary>One transaction: the note that letters were taken, and their effect (R3).</summary>
internal sealed partial class InboxTransaction(IServiceScopeFactory scopes, MessagingMetrics metrics, ILogger<InboxTransaction> logger)
{
    public async Task ApplyAsync(Consumer consumer, IReadOnlyList<Letter> letters, CancellationToken cancellationToken)
    {
        using var activity = MessagingTelemetry.StartApply(consumer.Name, letters);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<MessagingContext>().Db;
            await using (var transaction = await db.Database.BeginTransactionAsync(cancellationToken))
            {
                await ApplyAsync(scope.ServiceProvider, db, consumer, letters, cancellationToken);
                await transaction.CommitAsync(cancellationToken);
            }

            Measure(consumer, letters);
        }
        catch
        {
            activity?.SetStatus(ActivityStatusCode.Error);
            throw;
        }
    }

    /// <summary>Applies letters in the transaction that is open.</summary>
    public async Task ApplyAsync(
        IServiceProvider scope,
        DbContext db,
        Consumer consumer,
        IReadOnlyList<Letter> letters,
        CancellationToken cancellationToken
    )
    {
        // The lock on the running replay comes first, everywhere: that order keeps batches, and the end of the replay, from deadlocks.
        var running = consumer.CanReplay ? await RunningReplays.HoldAsync(db, consumer.Name, cancellationToken) : null;
        List<Letter> live = [.. letters.Where(letter => letter.ReplayId is null)];
        List<Letter> replayed = [.. letters.Where(letter => letter.ReplayId is not null && letter.ReplayId == running)];

        await TakeAndReactAsync(scope, db, consumer, live, replayId: null, cancellationToken);
        if (running is { } replayId)
        {
            await RunningReplays.CountAsync(db, consumer.Name, replayId, replayed, cancellationToken);
            await TakeAndReactAsync(scope, db, consumer, [.. live, .. replayed.Where(IsMessage)], replayId, cancellationToken);
        }
    }

    private static bool IsMessage(Letter letter) => letter.Name != ReplayMarker.Name;

    private async Task TakeAndReactAsync(
        IServiceProvider scope,
        DbContext db,
        Consumer consumer,
        List<Letter> letters,
        Guid? replayId,
        CancellationToken cancellationToken
    )
    {
        if (letters.Count == 0)
        {
            return;
        }

        var taken = await InboxStore.TakeAsync(db, consumer.Name, replayId, letters, cancellationToken);
        foreach (var conflict in taken.Conflicts)
        {
            await ParkedStore.AddAsync(db, consumer.Name, replayId, conflict, ParkedStore.VersionConflict, cancellationToken);
            metrics.Parked(consumer.Name, ParkedStore.VersionConflict);
            Log.Contradiction(logger, conflict.Name, conflict.MessageId, conflict.Version, consumer.Name);
        }

        metrics.Duplicates(consumer.Name, letters.Count - taken.Fresh.Count - taken.Conflicts.Count);
        if (taken.Fresh.Count > 0)
        {
            await consumer.ReactAsync(scope, taken.Fresh, replayId, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    private void Measure(Consumer consumer, IReadOnlyList<Letter> letters)
    {
        var now = TimeProvider.System.GetUtcNow();
        foreach (var letter in letters.Where(letter => letter.ReplayId is null))
        {
            metrics.Lag(consumer.Name, now - letter.OccurredAt);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "{Name} {MessageId} contradicts an earlier version {Version} and is parked for {Consumer}")]
        public static partial void Contradiction(ILogger logger, string name, Guid messageId, long version, string consumer);
    }
}
