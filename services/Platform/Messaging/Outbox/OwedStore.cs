using System.Text.Json;
using Cooperation.Platform.Messaging.Bus;
using Cooperation.Platform.Messaging.Schema;
using Npgsql;

namespace Cooperation.Platform.Messaging.Outbox;

/// <summary>
/// The relay's statements. Each commits by itself, so that no transaction is open while the broker is talked to; the lease in the row
/// stands in for it. All times are the database's: relays on different machines need not agree on the hour.
/// </summary>
internal sealed class OwedStore(MessagingData data)
{
    /// <summary>Takes due messages that no one has a lease on. Relays pass each other by (SKIP LOCKED).</summary>
    // An array and not `in (select … limit … for update)`: the planner may run that sub-select once per row of the table.
    internal const string Claim = """
        with due as materialized (
            select message_id
            from messaging.owed
            where available_at <= now() and (lease_until is null or lease_until <= now())
            order by available_at
            limit $1
            for update skip locked
        ), claimed as (
            update messaging.owed
            set lease_token = $2, lease_until = now() + $3, attempts = attempts + 1
            where message_id = any (array(select message_id from due))
            returning message_id, occurred_at, attempts
        )
        select l.message_id, l.occurred_at, l.name, l.subject_id, l.version, l.epoch, l.is_state, l.traceparent, l.body::text, l.tx::text::bigint, c.attempts
        from claimed c
        join messaging.log l on l.occurred_at = c.occurred_at and l.message_id = c.message_id
        """;

    public async Task<IReadOnlyList<OwedEnvelope>> ClaimAsync(Guid lease, int limit, TimeSpan duration, CancellationToken cancellationToken)
    {
        await using var command = data.Command(Claim, limit, lease, duration);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        List<OwedEnvelope> envelopes = [];
        while (await rows.ReadAsync(cancellationToken))
        {
            envelopes.Add(new OwedEnvelope(await EnvelopeRow.ReadAsync(rows, cancellationToken), rows.GetInt32(EnvelopeRow.Columns)));
        }

        return envelopes;
    }

    /// <summary>Forgets what was confirmed. Fewer rows than asked for means that the lease ran out meanwhile: another relay has sent them too, and the inbox drops the repeat.</summary>
    public Task<int> CompleteAsync(Guid lease, IReadOnlyCollection<Guid> messages, CancellationToken cancellationToken) =>
        ExecuteAsync(
            "delete from messaging.owed where message_id = any ($1) and lease_token = $2",
            [messages.ToArray(), lease],
            cancellationToken
        );

    /// <summary>Gives messages back that were not sent for reasons of their own: to be tried again after a while, or parked until an operator decides.</summary>
    public Task<int> FailAsync(Guid lease, IReadOnlyCollection<FailedEnvelope> failed, CancellationToken cancellationToken) =>
        ExecuteAsync(
            """
            with failed as (
                update messaging.owed o
                set available_at = case when f.is_parked then 'infinity' else now() + f.wait end,
                    last_error = f.error, lease_token = null, lease_until = null
                from unnest($1::uuid[], $2::interval[], $3::boolean[], $4::text[]) as f (message_id, wait, is_parked, error)
                where o.message_id = f.message_id and o.lease_token = $5
                returning o.message_id, o.occurred_at, o.attempts, o.last_error, f.is_parked
            )
            insert into messaging.parked
                (direction, consumer, replay_id, message_id, name, subject_id, epoch, version, is_state, occurred_at, body, traceparent,
                 error, attempts)
            select 'outgoing', '', '00000000-0000-0000-0000-000000000000', l.message_id, l.name, l.subject_id, l.epoch, l.version, l.is_state,
                   l.occurred_at, l.body, l.traceparent, f.last_error, f.attempts
            from failed f
            join messaging.log l on l.occurred_at = f.occurred_at and l.message_id = f.message_id
            where f.is_parked
            on conflict do nothing
            """,
            [
                failed.Select(envelope => envelope.MessageId).ToArray(),
                failed.Select(envelope => envelope.Wait).ToArray(),
                failed.Select(envelope => envelope.IsParked).ToArray(),
                failed.Select(envelope => envelope.Error).ToArray(),
                lease,
            ],
            cancellationToken
        );

    /// <summary>Gives messages back as if they had never been claimed: the broker was away, or this process stops.</summary>
    public Task<int> ReleaseAsync(Guid lease, CancellationToken cancellationToken) =>
        ExecuteAsync(
            "update messaging.owed set lease_token = null, lease_until = null, attempts = attempts - 1 where lease_token = $1",
            [lease],
            cancellationToken
        );

    /// <summary>Wakes the relays of other processes.</summary>
    public Task NotifyAsync(CancellationToken cancellationToken) =>
        ExecuteAsync($"select pg_notify('{OwedListener.Channel}', '')", [], cancellationToken);

    private async Task<int> ExecuteAsync(string sql, object[] values, CancellationToken cancellationToken)
    {
        await using var command = data.Command(sql, values);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
