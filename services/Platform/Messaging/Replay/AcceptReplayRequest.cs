using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Messaging.Replay;

/// <summary>The owner takes note of a request; <see cref="ReplaySender"/> sends it, however long that takes.</summary>
internal sealed class AcceptReplayRequest(MessagingContext messaging) : IReaction<ReplayRequested>
{
    public async Task ApplyAsync(IReadOnlyList<Received<ReplayRequested>> batch, CancellationToken cancellationToken)
    {
        foreach (var request in batch.Select(received => received.Message))
        {
            // All that is committed now has to be part of it, also what committed beside an older transaction that still runs: the end
            // of this snapshot is the horizon, and sending waits until nothing below it is running (R12).
            await messaging.Db.Database.ExecuteSqlAsync(
                $"""
                insert into messaging.replay_owed (replay_id, consumer, name, horizon)
                values ({request.ReplayId}, {request.Consumer}, {request.Name}, pg_snapshot_xmax(pg_current_snapshot()))
                on conflict do nothing
                """,
                cancellationToken
            );
        }
    }
}
