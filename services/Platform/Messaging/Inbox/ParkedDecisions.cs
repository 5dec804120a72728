using Cooperation.Platform.Messaging.Bus;
using Cooperation.Platform.Messaging.Replay;
using Cooperation.Platform.Messaging.Schema;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cooperation.Platform.Messaging.Inbox;

/// <summary>The statements behind an operator's decision, all in the transaction of the context.</summary>
internal static class ParkedDecisions
{
    public static async Task<IReadOnlyList<ParkedMessage>> ListAsync(DbContext db, int limit, CancellationToken cancellationToken)
    {
        await using var command = db.Command(
            $"select {ParkedRow.Columns} from messaging.parked where decision is null order by parked_at, id limit $1",
            [limit]
        );
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        List<ParkedMessage> messages = [];
        while (await rows.ReadAsync(cancellationToken))
        {
            messages.Add((await ParkedRow.ReadAsync(rows, cancellationToken)).Message);
        }

        return messages;
    }

    /// <summary>Notes the decision and returns what it is about; null where nothing with this key waits any more.</summary>
    public static async Task<ParkedRow?> DecideAsync(DbContext db, Guid id, Decision decision, CancellationToken cancellationToken)
    {
        await using var command = db.Command(
            $"""
            update messaging.parked set decision = $2, decided_at = now(), decided_by = $3, reason = $4
            where id = $1 and decision is null
            returning {ParkedRow.Columns}
            """,
            [id, decision.Kind, decision.By, decision.Reason]
        );
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        return await row.ReadAsync(cancellationToken) ? await ParkedRow.ReadAsync(row, cancellationToken) : null;
    }

    /// <summary>Whether applying an envelope parked it anew: it contradicts an earlier one, and always will.</summary>
    public static async Task<bool> IsParkedAsync(DbContext db, ParkedMessage message, CancellationToken cancellationToken)
    {
        await using var command = db.Command(
            "select exists (select from messaging.parked where consumer = $1 and message_id = $2 and decision is null)",
            [message.Consumer, message.MessageId]
        );
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    /// <summary>An outgoing message is due again, with all its attempts.</summary>
    public static Task OweAgainAsync(DbContext db, Guid messageId, CancellationToken cancellationToken) =>
        ExecuteAsync(
            db,
            "update messaging.owed set available_at = now(), attempts = 0 where message_id = $1",
            messageId,
            cancellationToken
        );

    /// <summary>An outgoing message is owed no longer.</summary>
    public static Task ForgetAsync(DbContext db, Guid messageId, CancellationToken cancellationToken) =>
        ExecuteAsync(db, "delete from messaging.owed where message_id = $1", messageId, cancellationToken);

    /// <summary>A letter of a replay that nobody will apply counts as applied: the replay could not end without it.</summary>
    public static Task CountAsync(DbContext db, string consumer, Envelope envelope, CancellationToken cancellationToken) =>
        envelope.ReplayId is { } replayId
            ? RunningReplays.CountAsync(db, consumer, replayId, [envelope], cancellationToken)
            : Task.CompletedTask;

    private static async Task ExecuteAsync(DbContext db, string sql, Guid messageId, CancellationToken cancellationToken)
    {
        await using var command = db.Command(sql, messageId);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
