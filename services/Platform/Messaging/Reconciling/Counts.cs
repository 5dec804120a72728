using Cooperation.Platform.Messaging.Outbox;
using Cooperation.Platform.Messaging.Reconciling;
using Cooperation.Platform.Messaging.Schema;

namespace Cooperation.Platform.Messaging;

/// <summary>Lets a service ask the owners of what it reads how many records they hold, to find out whether every message has had its effect.</summary>
public sealed class Counts
{
    private readonly MessageCatalogue catalogue;
    private readonly MessagingContext messaging;
    private readonly RelayBell bell;

    internal Counts(MessageCatalogue catalogue, MessagingContext messaging, RelayBell bell)
    {
        this.catalogue = catalogue;
        this.messaging = messaging;
        this.bell = bell;
    }

    /// <summary>The services whose messages this one reads.</summary>
    public IReadOnlyList<string> Owners => catalogue.Owners;

    /// <summary>Asks owners, in one transaction with what the caller notes of it. The answers come to the reaction that <see cref="MessagesBuilder.AsksForCounts{TReaction}"/> names.</summary>
    /// <param name="asked">Whom, and of which cells the records are asked for; null for the counts of all its cells.</param>
    /// <param name="note">Notes who was asked, by the key of the question.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Key of the question.</returns>
    public async Task<Guid> AskAsync(
        IReadOnlyDictionary<string, IReadOnlyList<RecordCell>?> asked,
        Func<Guid, Task> note,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(note);
        var request = Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
        await messaging.Db.InTransactionAsync(
            async () =>
            {
                await note(request);
                foreach (var (owner, cells) in asked)
                {
                    var question = new CountsRequested
                    {
                        RequestId = request,
                        Service = catalogue.Service,
                        Cells = cells,
                    };
                    var route = new PublishedMessage(MessageNames.CountRequests(catalogue.Service, owner), IsState: false);
                    messaging.Db.AddRange(Announcements.Rows(question, request.ToString(), version: 1, route));
                }

                await messaging.Db.SaveChangesAsync(cancellationToken);
                return request;
            },
            cancellationToken
        );
        bell.Ring(WakeUp.Commit);
        return request;
    }
}
