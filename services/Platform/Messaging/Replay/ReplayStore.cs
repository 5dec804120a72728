using Cooperation.Platform.Messaging.Bus;
using Cooperation.Platform.Messaging.Schema;
using Npgsql;

namespace Cooperation.Platform.Messaging.Replay;

/// <summary>The owner's statements for replays: one process at a time sends a replay, page by page, and another can go on from any page.</summary>
internal sealed class ReplayStore(MessagingData data)
{
    private const int PageSize = 500;

    /// <summary>
    /// The place is a value and no column of a join: so each page goes on along the key of the log. Joined, each page read and sorted all of it, and of a million messages five hundred took nineteen seconds.
    /// </summary>
    internal const string NextPage = """
        with asked as materialized (select name, horizon, sent_to_at, sent_to_id from messaging.replay_owed where replay_id = $1)
        select l.message_id, l.occurred_at, l.name, l.subject_id, l.version, l.epoch, l.is_state, l.traceparent, l.body::text, l.tx::text::bigint
        from messaging.log l
        where (l.occurred_at, l.message_id) > ((select sent_to_at from asked), (select sent_to_id from asked)) and l.name = (select name from asked)
            and l.is_state and (l.tx < (select horizon from asked) or l.epoch < messaging.current_epoch())
        order by l.occurred_at, l.message_id
        limit $2
        """;

    /// <summary>Takes a replay that nobody is sending and that can begin: no transaction below its horizon is running any more (R12).</summary>
    public async Task<OwedReplay?> ClaimAsync(Guid lease, TimeSpan duration, CancellationToken cancellationToken)
    {
        await using var command = data.Command(
            """
            update messaging.replay_owed
            set lease_token = $1, lease_until = now() + $2
            where replay_id = (
                select replay_id from messaging.replay_owed
                where (lease_until is null or lease_until <= now()) and horizon <= pg_snapshot_xmin(pg_current_snapshot())
                limit 1
                for update skip locked)
            returning replay_id, consumer, name, sent
            """,
            lease,
            duration
        );
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        return await row.ReadAsync(cancellationToken)
            ? new OwedReplay(row.GetGuid(0), row.GetString(1), row.GetString(2), lease, row.GetInt64(3))
            : null;
    }

    /// <summary>The next page: what committed before the request came. Rows of an earlier epoch count too, whatever their transaction's number: it belongs to the server before the restore.</summary>
    public async Task<IReadOnlyList<Envelope>> ReadAsync(OwedReplay replay, CancellationToken cancellationToken)
    {
        await using var command = data.Command(NextPage, replay.ReplayId, PageSize);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        List<Envelope> envelopes = [];
        while (await rows.ReadAsync(cancellationToken))
        {
            envelopes.Add(await EnvelopeRow.ReadAsync(rows, cancellationToken) with { ReplayId = replay.ReplayId });
        }

        return envelopes;
    }

    /// <summary>Notes a page as sent and keeps the lease; false when it was lost.</summary>
    public async Task<bool> AdvanceAsync(
        OwedReplay replay,
        IReadOnlyList<Envelope> page,
        TimeSpan duration,
        CancellationToken cancellationToken
    )
    {
        await using var command = data.Command(
            """
            update messaging.replay_owed
            set sent_to_at = $3, sent_to_id = $4, sent = sent + $5, lease_until = now() + $6
            where replay_id = $1 and lease_token = $2
            """,
            replay.ReplayId,
            replay.Lease,
            page[^1].OccurredAt,
            page[^1].MessageId,
            (long)page.Count,
            duration
        );
        return await command.ExecuteNonQueryAsync(cancellationToken) == 1;
    }

    /// <summary>Gives the lease up, if it is still held.</summary>
    public async Task ReleaseAsync(OwedReplay replay, CancellationToken cancellationToken)
    {
        await using var command = data.Command(
            "update messaging.replay_owed set lease_token = null, lease_until = null where replay_id = $1 and lease_token = $2",
            replay.ReplayId,
            replay.Lease
        );
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Forgets a replay that has been sent.</summary>
    public async Task CompleteAsync(OwedReplay replay, CancellationToken cancellationToken)
    {
        await using var command = data.Command(
            "delete from messaging.replay_owed where replay_id = $1 and lease_token = $2",
            replay.ReplayId,
            replay.Lease
        );
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

/// <summary>A replay to be sent.</summary>
internal sealed record OwedReplay(Guid ReplayId, string Consumer, string Name, Guid Lease, long Sent);
