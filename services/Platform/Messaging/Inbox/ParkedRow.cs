using System.Text.Json;
using Cooperation.Platform.Messaging.Bus;
using Npgsql;

namespace Cooperation.Platform.Messaging.Inbox;

/// <summary>A row of messaging.parked.</summary>
internal sealed record ParkedRow(ParkedMessage Message, Envelope Envelope)
{
    /// <summary>The columns, in the order in which they are read here.</summary>
    public const string Columns = """
        id, direction, consumer, replay_id, message_id, name, subject_id, version, epoch, occurred_at, parked_at, attempts, error,
        is_state, traceparent, body::text, position
        """;

    public bool IsOutgoing => Message.Direction == "outgoing";

    public static async Task<ParkedRow> ReadAsync(NpgsqlDataReader row, CancellationToken cancellationToken)
    {
        var message = new ParkedMessage(
            row.GetGuid(0),
            row.GetString(1),
            row.GetString(2),
            row.GetGuid(3) is var replayId && replayId == Guid.Empty ? null : replayId,
            row.GetGuid(4),
            row.GetString(5),
            row.GetString(6),
            row.GetInt64(7),
            row.GetInt32(8),
            await row.GetFieldValueAsync<DateTimeOffset>(9, cancellationToken),
            await row.GetFieldValueAsync<DateTimeOffset>(10, cancellationToken),
            row.GetInt32(11),
            row.GetString(12)
        );
        var traceParent = await row.IsDBNullAsync(14, cancellationToken) ? null : row.GetString(14);
        return new ParkedRow(message, Open(message, row.GetBoolean(13), traceParent, row.GetString(15), row.GetInt64(16)));
    }

    private static Envelope Open(ParkedMessage message, bool isState, string? traceParent, string body, long position) =>
        new()
        {
            MessageId = message.MessageId,
            Name = message.Name,
            SubjectId = message.SubjectId,
            Version = message.Version,
            Epoch = message.Epoch,
            OccurredAt = message.OccurredAt,
            IsState = isState,
            ReplayId = message.ReplayId,
            TraceParent = traceParent,
            Body = JsonElement.Parse(body),
            Position = position,
        };
}
