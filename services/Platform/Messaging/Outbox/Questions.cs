using Cooperation.Platform.Messaging.Schema;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Messaging.Outbox;

/// <summary>Asks owners by message, in one transaction with what the caller notes of it; they are heard as soon as it has committed.</summary>
internal sealed class Questions(MessageCatalogue catalogue, MessagingContext messaging, RelayBell bell)
{
    /// <summary>The services whose messages this one reads.</summary>
    public IReadOnlyList<string> Owners => catalogue.Owners;

    /// <summary>Asks each of these owners.</summary>
    /// <param name="owners">Whom.</param>
    /// <param name="exchange">Where the question to an owner is sent, by the names of this service and of the owner.</param>
    /// <param name="question">The question to an owner, by its key and the name of this service.</param>
    /// <param name="note">Notes who was asked, by the key.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Key of the question, the same for all owners.</returns>
    public async Task<Guid> AskAsync<TQuestion>(
        IEnumerable<string> owners,
        Func<string, string, string> exchange,
        Func<Guid, string, string, TQuestion> question,
        Func<Guid, Task> note,
        CancellationToken cancellationToken
    )
        where TQuestion : class
    {
        var key = Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
        await messaging.Db.InTransactionAsync(
            async () =>
            {
                await note(key);
                foreach (var owner in owners)
                {
                    var route = new PublishedMessage(exchange(catalogue.Service, owner), IsState: false);
                    messaging.Db.AddRange(Announcements.Rows(question(key, catalogue.Service, owner), key.ToString(), version: 1, route));
                }

                await messaging.Db.SaveChangesAsync(cancellationToken);
                return key;
            },
            cancellationToken
        );
        bell.Ring(WakeUp.Commit);
        return key;
    }
}
