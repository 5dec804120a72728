using Cooperation.Platform.Messaging;
using Cooperation.Platform.Messaging.Marking;
using Cooperation.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Reactions;

/// <summary>A service says how far its log is settled: whoever waits for it to freeze a review goes on. An answer that nobody waits for any more is passed over.</summary>
internal sealed class NoteMarkWhenOwnerAnswers(ReviewsDbContext db) : IReaction<MarkReached>
{
    public async Task ApplyAsync(IReadOnlyList<Received<MarkReached>> batch, CancellationToken cancellationToken)
    {
        foreach (var reached in batch.Select(received => received.Message))
        {
            var mark = await db.Marks.SingleOrDefaultAsync(
                asked => asked.MarkId == reached.MarkId && asked.Owner == reached.Owner,
                cancellationToken
            );
            if (mark is not null)
            {
                (mark.Epoch, mark.Horizon, mark.States) = (reached.Epoch, reached.Horizon, MessageJson.ElementOf(reached.States));
            }
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
