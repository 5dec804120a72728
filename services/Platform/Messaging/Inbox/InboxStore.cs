using System.Security.Cryptography;
using System.Text;
using Cooperation.Platform.Messaging.Bus;
using Cooperation.Platform.Messaging.Schema;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cooperation.Platform.Messaging.Inbox;

/// <summary>Tells fresh envelopes from repeats and from contradictions, in the transaction of their effect.</summary>
internal static class InboxStore
{
    private const string Envelopes = """
        unnest($3::uuid[], $4::text[], $5::text[], $6::int[], $7::bigint[], $8::boolean[], $9::bytea[])
            as l (message_id, name, subject_id, epoch, version, is_state, body_hash)
        """;

    // A process that takes the same envelopes at the same time waits here for the other's commit, and in the same order.
    private const string Take = $"""
        insert into messaging.inbox (consumer, replay_id, message_id, name, subject_id, epoch, version, is_state, body_hash)
        select $1, $2, l.* from {Envelopes}
        order by message_id
        on conflict do nothing
        returning message_id
        """;

    // A version of a subject has one body (R6). Whoever comes second with another one contradicts, whatever its id.
    private const string Contradict = $"""
        select l.message_id from {Envelopes}
        where not l.message_id = any ($10)
          and exists (
            select from messaging.inbox i
            where i.consumer = $1 and i.replay_id = $2 and i.body_hash <> l.body_hash
              and (i.message_id = l.message_id
                   or (i.is_state and l.is_state and i.name = l.name and i.subject_id = l.subject_id and i.epoch = l.epoch and i.version = l.version)))
        """;

    public static async Task<TakenEnvelopes> TakeAsync(
        DbContext db,
        string consumer,
        Guid? replayId,
        IReadOnlyList<Envelope> envelopes,
        CancellationToken cancellationToken
    )
    {
        // The same envelope twice in one batch is a repeat like any other.
        var distinct = envelopes.DistinctBy(envelope => envelope.MessageId).ToDictionary(envelope => envelope.MessageId);
        var fresh = await AskAsync(db, Take, Values(consumer, replayId, distinct.Values), cancellationToken);
        if (fresh.Count == distinct.Count)
        {
            return new TakenEnvelopes([.. distinct.Values], []);
        }

        object[] values = [.. Values(consumer, replayId, distinct.Values), fresh.ToArray()];
        var conflicts = await AskAsync(db, Contradict, values, cancellationToken);
        return new TakenEnvelopes([.. fresh.Select(id => distinct[id])], [.. conflicts.Select(id => distinct[id])]);
    }

    private static object[] Values(string consumer, Guid? replayId, IReadOnlyCollection<Envelope> envelopes) =>
        [
            consumer,
            replayId ?? Guid.Empty,
            envelopes.Select(envelope => envelope.MessageId).ToArray(),
            envelopes.Select(envelope => envelope.Name).ToArray(),
            envelopes.Select(envelope => envelope.SubjectId).ToArray(),
            envelopes.Select(envelope => envelope.Epoch).ToArray(),
            envelopes.Select(envelope => envelope.Version).ToArray(),
            envelopes.Select(envelope => envelope.IsState).ToArray(),
            envelopes.Select(envelope => SHA256.HashData(Encoding.UTF8.GetBytes(envelope.Body.GetRawText()))).ToArray(),
        ];

    private static async Task<List<Guid>> AskAsync(DbContext db, string sql, object[] values, CancellationToken cancellationToken)
    {
        await using var command = db.Command(sql, values);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        List<Guid> ids = [];
        while (await rows.ReadAsync(cancellationToken))
        {
            ids.Add(rows.GetGuid(0));
        }

        return ids;
    }
}

/// <summary>What the inbox said.</summary>
/// <param name="Fresh">To be applied.</param>
/// <param name="Conflicts">The same version came before with another body.</param>
internal sealed record TakenEnvelopes(IReadOnlyList<Envelope> Fresh, IReadOnlyList<Envelope> Conflicts);
