using Cooperation.Platform.Messaging.Inbox;
using Cooperation.Platform.Messaging.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cooperation.Platform.Messaging.Replay;

/// <summary>Ends a replay when all of it has been applied, and clears away in slices what it took the place of. It looks for itself, each second: the last batch may be applied by a process that dies right after it.</summary>
internal sealed partial class ReplayEnding(MessageCatalogue catalogue, IServiceScopeFactory scopes, ILogger<ReplayEnding> logger)
    : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    // What a process left that died, or another replica, is found without being told.
    private const int PeriodsBetweenLooks = 60;

    /// <summary>Ends the consumer's replay if it is complete.</summary>
    internal async Task<bool> EndIfCompleteAsync(Consumer consumer, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MessagingContext>().Db;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await LockCompleteAsync(db, consumer, cancellationToken) is not var (replayId, count))
        {
            return false;
        }

        await consumer.ReplayTarget(scope.ServiceProvider).EndAsync(replayId, count, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await using var end = db.Command("update messaging.replay set state = 'ended', ended_at = now() where replay_id = $1", [replayId]);
        await end.ExecuteNonQueryAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        Log.Ended(logger, replayId, consumer.Name, count);
        return true;
    }

    /// <summary>Clears away what the consumer's readers need no more: slice by slice, each committed.</summary>
    internal async Task ClearAsync(Consumer consumer, CancellationToken cancellationToken)
    {
        bool isMore;
        do
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<MessagingContext>().Db;
            isMore = await db.InTransactionAsync(
                () => consumer.ReplayTarget(scope.ServiceProvider).ClearAsync(cancellationToken),
                cancellationToken
            );
        } while (isMore);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        List<Consumer> consumers = [.. catalogue.Consumers.Where(consumer => consumer.CanReplay)];
        using var timer = new PeriodicTimer(Period);
        for (var period = 0; consumers.Count > 0 && await timer.WaitForNextTickAsync(stoppingToken); period++)
        {
            foreach (var consumer in consumers)
            {
                await TryEndAsync(consumer, period % PeriodsBetweenLooks == 0, stoppingToken);
            }
        }
    }

    private async Task TryEndAsync(Consumer consumer, bool looks, CancellationToken stoppingToken)
    {
        try
        {
            if (await EndIfCompleteAsync(consumer, stoppingToken) || looks)
            {
                await ClearAsync(consumer, stoppingToken);
            }
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            Log.NotEnded(logger, consumer.Name, FailureText.Of(exception));
        }
    }

    // The count of an index comes first only when the marker is there, and the lock only when the count fits: batches hold it for reading.
    private static async Task<(Guid ReplayId, long Count)?> LockCompleteAsync(
        DbContext db,
        Consumer consumer,
        CancellationToken cancellationToken
    )
    {
        await using var command = db.Command(
            """
            select replay_id, expected from messaging.replay r
            where consumer = $1 and state = 'running' and expected is not null
              and (select count(*) from messaging.inbox i where i.consumer = $2 and i.replay_id = r.replay_id) >= expected
            for update
            """,
            [consumer.Name, MessageNames.ReplayQueue(consumer.Name)]
        );
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        return await row.ReadAsync(cancellationToken) ? (row.GetGuid(0), row.GetInt64(1)) : null;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Replay {ReplayId} of {Consumer} has ended with {Count} messages")]
        public static partial void Ended(ILogger logger, Guid replayId, string consumer, long count);

        [LoggerMessage(
            2,
            LogLevel.Error,
            "The replay of {Consumer} could not be swapped in, or what it replaced not be cleared away; tried again: {Error}"
        )]
        public static partial void NotEnded(ILogger logger, string consumer, string error);
    }
}
