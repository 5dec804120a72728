using Cooperation.Platform.Messaging.Bus;
using Cooperation.Platform.Messaging.Inbox;
using Cooperation.Platform.Messaging.Schema;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Messaging.Replay;

/// <summary>The replays that this service asked for, and what has come of them.</summary>
internal static class RunningReplays
{
    /// <summary>Notes a new replay in the place of one that still runs; waits for the batches that hold the old one.</summary>
    public static async Task StartAsync(DbContext db, string consumer, Guid replayId, CancellationToken cancellationToken)
    {
        await using var abandon = db.Command(
            "update messaging.replay set state = 'abandoned', ended_at = now() where consumer = $1 and state = 'running'",
            consumer
        );
        await abandon.ExecuteNonQueryAsync(cancellationToken);
        await using var start = db.Command(
            "insert into messaging.replay (replay_id, consumer, state) values ($1, $2, 'running')",
            replayId,
            consumer
        );
        await start.ExecuteNonQueryAsync(cancellationToken);
    }

    // Of one that has ended all have been applied: only what runs is counted, or a list would count for ever what was replayed once.
    private const string Status = """
        select r.replay_id, r.consumer, r.state, r.expected,
            case when r.state = 'ended' and r.expected is not null then r.expected else
                (select count(*) from messaging.inbox i where i.consumer = r.consumer || '.replay' and i.replay_id = r.replay_id) end,
            r.requested_at, r.ended_at
        """;

    /// <summary>Where a replay stands.</summary>
    public static async Task<ReplayStatus?> FindAsync(DbContext db, Guid replayId, CancellationToken cancellationToken) =>
        await ReadAsync(db, $"{Status} from messaging.replay r where r.replay_id = $1", [replayId], cancellationToken) is [var status]
            ? status
            : null;

    /// <summary>Where the newest of every consumer stands.</summary>
    public static Task<IReadOnlyList<ReplayStatus>> ListAsync(DbContext db, CancellationToken cancellationToken) =>
        ReadAsync(
            db,
            $"""
            {Status}
            from (select distinct on (consumer) * from messaging.replay order by consumer, requested_at desc, replay_id desc) r
            order by r.consumer
            """,
            [],
            cancellationToken
        );

    private static async Task<IReadOnlyList<ReplayStatus>> ReadAsync(
        DbContext db,
        string sql,
        object[] values,
        CancellationToken cancellationToken
    )
    {
        await using var command = db.Command(sql, values);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        List<ReplayStatus> found = [];
        while (await rows.ReadAsync(cancellationToken))
        {
            long? expected = await rows.IsDBNullAsync(3, cancellationToken) ? null : rows.GetInt64(3);
            found.Add(
                new(rows.GetGuid(0), rows.GetString(1), rows.GetString(2), expected, rows.GetInt64(4))
                {
                    RequestedAt = await rows.GetFieldValueAsync<DateTimeOffset>(5, cancellationToken),
                    EndedAt = await rows.IsDBNullAsync(6, cancellationToken)
                        ? null
                        : await rows.GetFieldValueAsync<DateTimeOffset>(6, cancellationToken),
                }
            );
        }

        return found;
    }

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
        IReadOnlyList<Envelope> envelopes,
        CancellationToken cancellationToken
    )
    {
        // Counted by their ids alone: two that contradict each other are two.
        List<Envelope> messages =
        [
            .. envelopes.Where(envelope => envelope.Name != ReplayMarker.Name).Select(envelope => envelope with { IsState = false }),
        ];
        if (messages.Count > 0)
        {
            await InboxStore.TakeAsync(db, MessageNames.ReplayQueue(consumer), replayId, messages, cancellationToken);
        }

        if (envelopes.FirstOrDefault(envelope => envelope.Name == ReplayMarker.Name) is { } marker)
        {
            await using var command = db.Command(
                "update messaging.replay set expected = $2 where replay_id = $1",
                [replayId, ReplayMarker.Count(marker)]
            );
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
