using Cooperation.Platform.Messaging.Inbox;
using Cooperation.Platform.Messaging.Outbox;
using Cooperation.Platform.Messaging.Replay;
using Cooperation.Platform.Messaging.Schema;

namespace Cooperation.Platform.Messaging;

/// <summary>Lets a service have a consumer's facts built anew from the owner's log (R8).</summary>
public sealed class Replays
{
    private readonly MessageCatalogue catalogue;
    private readonly MessagingContext messaging;
    private readonly IServiceProvider scope;
    private readonly RelayBell bell;

    internal Replays(MessageCatalogue catalogue, MessagingContext messaging, IServiceProvider scope, RelayBell bell)
    {
        this.catalogue = catalogue;
        this.messaging = messaging;
        this.scope = scope;
        this.bell = bell;
    }

    /// <summary>Starts a replay: empty shadow tables and the request to the owner, in one transaction. One that still runs is given up.</summary>
    /// <param name="consumer">Name of the consumer: <c>reviews.exchange-facts</c>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Key of the replay.</returns>
    public async Task<Guid> StartAsync(string consumer, CancellationToken cancellationToken)
    {
        var asked = Find(consumer);
        var replayId = Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
        await using (var transaction = await messaging.Db.Database.BeginTransactionAsync(cancellationToken))
        {
            await BeginAsync(asked, replayId, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        bell.Ring(WakeUp.Commit);
        return replayId;
    }

    /// <summary>Where a replay stands; null where there is none with this key.</summary>
    public async Task<ReplayStatus?> FindAsync(Guid replayId, CancellationToken cancellationToken)
    {
        await using var transaction = await messaging.Db.Database.BeginTransactionAsync(cancellationToken);
        await using var command = messaging.Db.Command(
            """
            select r.consumer, r.state, r.expected, (select count(*) from messaging.inbox i where i.consumer = r.consumer || '.replay' and i.replay_id = r.replay_id)
            from messaging.replay r where r.replay_id = $1
            """,
            [replayId]
        );
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        return await row.ReadAsync(cancellationToken)
            ? new ReplayStatus(
                replayId,
                row.GetString(0),
                row.GetString(1),
                await row.IsDBNullAsync(2, cancellationToken) ? null : row.GetInt64(2),
                row.GetInt64(3)
            )
            : null;
    }

    private Consumer Find(string name) =>
        catalogue.Consumers.FirstOrDefault(consumer => consumer.Name == name && consumer.CanReplay)
        ?? throw new ArgumentException($"No consumer '{name}' whose reaction is an {nameof(IReplayTarget)}.", nameof(name));

    private async Task BeginAsync(Consumer consumer, Guid replayId, CancellationToken cancellationToken)
    {
        await using var begin = messaging.Db.Command(
            "update messaging.replay set state = 'abandoned', ended_at = now() where consumer = $1 and state = 'running'",
            [consumer.Name]
        );
        await begin.ExecuteNonQueryAsync(cancellationToken);
        await using var insert = messaging.Db.Command(
            "insert into messaging.replay (replay_id, consumer, state) values ($1, $2, 'running')",
            [replayId, consumer.Name]
        );
        await insert.ExecuteNonQueryAsync(cancellationToken);
        await consumer.ReplayTarget(scope).BeginAsync(replayId, cancellationToken);

        var request = new ReplayRequested
        {
            ReplayId = replayId,
            Owner = consumer.Owner,
            Consumer = consumer.Name,
            Name = consumer.Message,
        };
        var route = new PublishedMessage(MessageNames.ReplayRequests(catalogue.Service, consumer.Owner), IsState: false);
        messaging.Db.AddRange(Announcements.Rows(request, replayId.ToString(), version: 1, route));
        await messaging.Db.SaveChangesAsync(cancellationToken);
    }
}
