using System.Diagnostics;
using Cooperation.Platform.Messaging.Bus;
using Cooperation.Platform.Messaging.Replay;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cooperation.Platform.Messaging.Inbox;

/// <summary>One transaction: the note that envelopes were taken, and their effect (R3).</summary>
internal sealed partial class InboxTransaction(IServiceScopeFactory scopes, MessagingMetrics metrics, ILogger<InboxTransaction> logger)
{
    public async Task ApplyAsync(Consumer consumer, IReadOnlyList<Envelope> envelopes, CancellationToken cancellationToken)
    {
        using var activity = MessagingTelemetry.StartApply(consumer.Name, envelopes);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<MessagingContext>().Db;
            await using (var transaction = await db.Database.BeginTransactionAsync(cancellationToken))
            {
                await ApplyAsync(scope.ServiceProvider, db, consumer, envelopes, cancellationToken);
                await transaction.CommitAsync(cancellationToken);
            }

            Measure(consumer, envelopes);
        }
        catch
        {
            activity?.SetStatus(ActivityStatusCode.Error);
            throw;
        }
    }

    /// <summary>Applies envelopes in the transaction that is open.</summary>
    public async Task ApplyAsync(
        IServiceProvider scope,
        DbContext db,
        Consumer consumer,
        IReadOnlyList<Envelope> envelopes,
        CancellationToken cancellationToken
    )
    {
        // The lock on the running replay comes first, everywhere: that order keeps batches, and the end of the replay, from deadlocks.
        var running = consumer.CanReplay ? await RunningReplays.HoldAsync(db, consumer.Name, cancellationToken) : null;
        List<Envelope> live = [.. envelopes.Where(envelope => envelope.ReplayId is null)];
        List<Envelope> replayed = [.. envelopes.Where(envelope => envelope.ReplayId is not null && envelope.ReplayId == running)];

        await TakeAndReactAsync(scope, db, consumer, live, replayId: null, cancellationToken);
        if (running is { } replayId)
        {
            await RunningReplays.CountAsync(db, consumer.Name, replayId, replayed, cancellationToken);
            await TakeAndReactAsync(scope, db, consumer, [.. live, .. replayed.Where(IsMessage)], replayId, cancellationToken);
        }
    }

    private static bool IsMessage(Envelope envelope) => envelope.Name != ReplayMarker.Name;

    private async Task TakeAndReactAsync(
        IServiceProvider scope,
        DbContext db,
        Consumer consumer,
        List<Envelope> envelopes,
        Guid? replayId,
        CancellationToken cancellationToken
    )
    {
        if (envelopes.Count == 0)
        {
            return;
        }

        var taken = await InboxStore.TakeAsync(db, consumer.Name, replayId, envelopes, cancellationToken);
        foreach (var conflict in taken.Conflicts)
        {
            await ParkedStore.AddAsync(db, consumer.Name, replayId, conflict, ParkedStore.VersionConflict, cancellationToken);
            metrics.Parked(consumer.Name, ParkedStore.VersionConflict);
            Log.Contradiction(logger, conflict.Name, conflict.MessageId, conflict.Version, consumer.Name);
        }

        metrics.Duplicates(consumer.Name, envelopes.Count - taken.Fresh.Count - taken.Conflicts.Count);
        if (taken.Fresh.Count > 0)
        {
            await consumer.ReactAsync(scope, taken.Fresh, replayId, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    private void Measure(Consumer consumer, IReadOnlyList<Envelope> envelopes)
    {
        var now = TimeProvider.System.GetUtcNow();
        foreach (var envelope in envelopes.Where(envelope => envelope.ReplayId is null))
        {
            metrics.Lag(consumer.Name, now - envelope.OccurredAt);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "{Name} {MessageId} contradicts an earlier version {Version} and is parked for {Consumer}")]
        public static partial void Contradiction(ILogger logger, string name, Guid messageId, long version, string consumer);
    }
}
