using Cooperation.Platform.Messaging.Marking;
using Cooperation.Platform.Messaging.Outbox;
using Cooperation.Platform.Messaging.Schema;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Messaging;

/// <summary>Lets a service ask the owners of what it reads how far their logs are settled, so that what it has heard up to there can be named and found again (R12).</summary>
public sealed class Marks
{
    private readonly MessageCatalogue catalogue;
    private readonly MessagingContext messaging;
    private readonly RelayBell bell;

    internal Marks(MessageCatalogue catalogue, MessagingContext messaging, RelayBell bell)
    {
        this.catalogue = catalogue;
        this.messaging = messaging;
        this.bell = bell;
    }

    /// <summary>Asks every owner, in one transaction with what the caller notes of it. The answers come to the reaction that <see cref="MessagesBuilder.AsksForMarks{TReaction}"/> names.</summary>
    /// <param name="note">Notes who was asked: the key of the mark and the owners.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Key of the mark.</returns>
    public async Task<Guid> AskAsync(Func<Guid, IReadOnlyList<string>, Task> note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(note);
        var mark = Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
        await messaging.Db.InTransactionAsync(
            async () =>
            {
                await note(mark, catalogue.Owners);
                foreach (var owner in catalogue.Owners)
                {
                    var request = new MarkRequested { MarkId = mark, Service = catalogue.Service };
                    var route = new PublishedMessage(MessageNames.MarkRequests(catalogue.Service, owner), IsState: false);
                    messaging.Db.AddRange(Announcements.Rows(request, mark.ToString(), version: 1, route));
                }

                await messaging.Db.SaveChangesAsync(cancellationToken);
                return mark;
            },
            cancellationToken
        );
        bell.Ring(WakeUp.Commit);
        return mark;
    }
}
