using Cooperation.Platform.Messaging.Bus;
using Cooperation.Platform.Messaging.Inbox;
using Cooperation.Platform.Messaging.Schema;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Messaging.Replay;

/// <summary>The replays that this service asked for, and what has come of them.</summary>
internal static class RunningReplays
{
    /// <summary>The consumer's running replay, if there is one, kept from ending until the context's transaction does.</summary>
    public static async Task<Guid?> HoldAsync(DbContext db, string consumer, CancellationToken cancellationToken)
    {
        await using var command = db.Command(
            "select replay_id from messaging.replay where consumer = $1 and state = 'running' for share",
            [consumer]
        );
        return (Guid?)await command.ExecuteScalarAsync(cancellationToken);
    }

    /// <summary>
    /// Notes what came by the replay's own queue, under a name of its own in the inbox: the same message may have come live already, and
    /// still counts. The marker says how many there have to be.
    /// </summary>
    public static async Task CountAsync(
        DbContext db,
        string consumer,
        Guid replayId,
        IReadOnlyList<Letter> letters,
        CancellationToken cancellationToken
    )
    {
        List<Letter> messages = [.. letters.Where(letter => letter.Name != ReplayMarker.Name)];
        if (messages.Count > 0)
        {
            await InboxStore.TakeAsync(db, MessageNames.ReplayQueue(consumer), replayId, messages, cancellationToken);
        }

        if (letters.FirstOrDefault(letter => letter.Name == ReplayMarker.Name) is { } marker)
        {
            await using var command = db.Command(
                "update messaging.replay set expected = $2 where replay_id = $1",
                [replayId, ReplayMarker.Count(marker)]
            );
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
