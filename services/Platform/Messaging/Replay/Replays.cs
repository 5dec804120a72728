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
        await messaging.Db.InTransactionAsync(() => BeginAsync(asked, replayId, cancellationToken), cancellationToken);
        bell.Ring(WakeUp.Commit);
        return replayId;
    }

    /// <summary>Where a replay stands; null where there is none with this key.</summary>
    public Task<ReplayStatus?> FindAsync(Guid replayId, CancellationToken cancellationToken) =>
        messaging.Db.InTransactionAsync(() => RunningReplays.FindAsync(messaging.Db, replayId, cancellationToken), cancellationToken);

    /// <summary>Where the newest replay of every consumer stands that ever had one, by the consumer's name.</summary>
    public Task<IReadOnlyList<ReplayStatus>> ListAsync(CancellationToken cancellationToken) =>
        messaging.Db.InTransactionAsync(() => RunningReplays.ListAsync(messaging.Db, cancellationToken), cancellationToken);

    private Consumer Find(string name) =>
        catalogue.Consumers.FirstOrDefault(consumer => consumer.Name == name && consumer.CanReplay)
        ?? throw new ArgumentException($"No consumer '{name}' whose reaction is an {nameof(IReplayTarget)}.", nameof(name));

    private async Task<Guid> BeginAsync(Consumer consumer, Guid replayId, CancellationToken cancellationToken)
    {
        await RunningReplays.StartAsync(messaging.Db, consumer.Name, replayId, cancellationToken);
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
        return replayId;
    }
}
