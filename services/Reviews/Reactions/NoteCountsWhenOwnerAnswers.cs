using Cooperation.Platform.Messaging;
using Cooperation.Platform.Messaging.Reconciling;
using Cooperation.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Reactions;

/// <summary>A service says how many records it holds: whoever compares goes on. An answer that nobody waits for any more is passed over.</summary>
internal sealed class NoteCountsWhenOwnerAnswers(ReviewsDbContext db) : IReaction<CountsTaken>
{
    public async Task ApplyAsync(IReadOnlyList<Received<CountsTaken>> batch, CancellationToken cancellationToken)
    {
        foreach (var taken in batch.Select(received => received.Message))
        {
            var asked = await db.CountAnswers.SingleOrDefaultAsync(
                answer => answer.RequestId == taken.RequestId && answer.Owner == taken.Owner,
                cancellationToken
            );
            asked?.Answer = MessageJson.ElementOf(taken);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
