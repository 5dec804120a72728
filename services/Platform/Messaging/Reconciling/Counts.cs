using Cooperation.Platform.Messaging.Outbox;
using Cooperation.Platform.Messaging.Reconciling;

namespace Cooperation.Platform.Messaging;

/// <summary>Lets a service ask the owners of what it reads how many records they hold, to find out whether every message has had its effect.</summary>
public sealed class Counts
{
    private readonly Questions questions;

    internal Counts(Questions questions) => this.questions = questions;

    /// <summary>The services whose messages this one reads.</summary>
    public IReadOnlyList<string> Owners => questions.Owners;

    /// <summary>Asks owners, in one transaction with what the caller notes of it. The answers come to the reaction that <see cref="MessagesBuilder.AsksForCounts{TReaction}"/> names.</summary>
    /// <param name="asked">Whom, and of which cells the records are asked for; null for the counts of all its cells.</param>
    /// <param name="note">Notes who was asked, by the key of the question.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Key of the question.</returns>
    public Task<Guid> AskAsync(
        IReadOnlyDictionary<string, IReadOnlyList<RecordCell>?> asked,
        Func<Guid, Task> note,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(note);
        return questions.AskAsync(
            asked.Keys,
            MessageNames.CountRequests,
            (request, service, owner) =>
                new CountsRequested
                {
                    RequestId = request,
                    Service = service,
                    Cells = asked[owner],
                },
            note,
            cancellationToken
        );
    }
}
