using Cooperation.Platform.Domain;
using Cooperation.Platform.Messaging.Inbox;
using Cooperation.Platform.Messaging.Outbox;
using Cooperation.Platform.Messaging.Schema;

namespace Cooperation.Platform.Messaging;

/// <summary>
/// What an operator does with parked messages, incoming and outgoing alike. Every decision is kept with who took it and why, and commits
/// together with whatever else waits in the scope's DbContext, so that an audit entry can stand beside it.
/// </summary>
public sealed class ParkedMessages
{
    private readonly MessageCatalogue catalogue;
    private readonly MessagingContext messaging;
    private readonly InboxTransaction inbox;
    private readonly IServiceProvider scope;
    private readonly RelayBell bell;

    internal ParkedMessages(
        MessageCatalogue catalogue,
        MessagingContext messaging,
        InboxTransaction inbox,
        IServiceProvider scope,
        RelayBell bell
    )
    {
        this.catalogue = catalogue;
        this.messaging = messaging;
        this.inbox = inbox;
        this.scope = scope;
        this.bell = bell;
    }

    /// <summary>The messages that wait, oldest first, at most so many.</summary>
    public Task<IReadOnlyList<ParkedMessage>> ListAsync(int limit, CancellationToken cancellationToken) =>
        messaging.Db.InTransactionAsync(() => ParkedDecisions.ListAsync(messaging.Db, limit, cancellationToken), cancellationToken);

    /// <summary>Applies an incoming message now, or gives an outgoing one back to the relay. Null where none waits with this key.</summary>
    /// <exception cref="DomainException">It still fails, and stays parked.</exception>
    public async Task<ParkedMessage?> ReplayAsync(Guid id, string by, string reason, CancellationToken cancellationToken)
    {
        var message = await DecideAsync(id, new Decision("replayed", by, reason), ApplyAsync, cancellationToken);
        bell.Ring(WakeUp.Commit);
        return message;
    }

    /// <summary>Gives a message up for ever. Null where none waits with this key.</summary>
    public Task<ParkedMessage?> DiscardAsync(Guid id, string by, string reason, CancellationToken cancellationToken) =>
        DecideAsync(id, new Decision("discarded", by, reason), DropAsync, cancellationToken);

    private async Task<ParkedMessage?> DecideAsync(
        Guid id,
        Decision decision,
        Func<ParkedRow, CancellationToken, Task> act,
        CancellationToken cancellationToken
    )
    {
        if (string.IsNullOrWhiteSpace(decision.Reason))
        {
            throw ParkedErrors.ReasonRequired();
        }

        // One transaction with the act, the caller's if it has one: two operators who decide at once are told apart by the row.
        return await messaging.Db.InTransactionAsync(
            async () =>
            {
                if (await ParkedDecisions.DecideAsync(messaging.Db, id, decision, cancellationToken) is not { } row)
                {
                    return null;
                }

                await act(row, cancellationToken);
                await messaging.Db.SaveChangesAsync(cancellationToken);
                return row.Message;
            },
            cancellationToken
        );
    }

    private async Task ApplyAsync(ParkedRow row, CancellationToken cancellationToken)
    {
        if (row.IsOutgoing)
        {
            await ParkedDecisions.OweAgainAsync(messaging.Db, row.Message.MessageId, cancellationToken);
            return;
        }

        var consumer =
            catalogue.Consumers.FirstOrDefault(consumer => consumer.Name == row.Message.Consumer) ?? throw ParkedErrors.ConsumerGone();
        try
        {
            await inbox.ApplyAsync(scope, messaging.Db, consumer, [row.Envelope], cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            throw ParkedErrors.StillFailing(FailureText.Of(failure));
        }

        if (await ParkedDecisions.IsParkedAsync(messaging.Db, row.Message, cancellationToken))
        {
            throw ParkedErrors.StillFailing(ParkedStore.VersionConflict);
        }
    }

    private Task DropAsync(ParkedRow row, CancellationToken cancellationToken) =>
        row.IsOutgoing
            ? ParkedDecisions.ForgetAsync(messaging.Db, row.Message.MessageId, cancellationToken)
            : ParkedDecisions.CountAsync(messaging.Db, row.Message.Consumer, row.Envelope, cancellationToken);
}
