using Cooperation.Platform.Messaging.Marking;
using Cooperation.Platform.Messaging.Outbox;

namespace Cooperation.Platform.Messaging;

/// <summary>Lets a service ask the owners of what it reads how far their logs are settled, so that what it has heard up to there can be named and found again (R12).</summary>
public sealed class Marks
{
    private readonly Questions questions;

    internal Marks(Questions questions) => this.questions = questions;

    /// <summary>Asks every owner, in one transaction with what the caller notes of it. The answers come to the reaction that <see cref="MessagesBuilder.AsksForMarks{TReaction}"/> names.</summary>
    /// <param name="note">Notes who was asked: the key of the mark and the owners.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Key of the mark.</returns>
    public Task<Guid> AskAsync(Func<Guid, IReadOnlyList<string>, Task> note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(note);
        return questions.AskAsync(
            questions.Owners,
            MessageNames.MarkRequests,
            (mark, service, _) => new MarkRequested { MarkId = mark, Service = service },
            mark => note(mark, questions.Owners),
            cancellationToken
        );
    }
}
