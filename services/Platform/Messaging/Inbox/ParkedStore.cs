using Cooperation.Platform.Messaging.Bus;
using Cooperation.Platform.Messaging.Schema;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cooperation.Platform.Messaging.Inbox;

/// <summary>The one place where envelopes wait that could not be applied.</summary>
internal sealed class ParkedStore(MessagingData data)
{
    /// <summary>The error of an envelope that contradicts an earlier one (R6).</summary>
    public const string VersionConflict = "version-conflict";

    // Delivered and failed again: the same entry, tried once more.
    private const string Add = """
        insert into messaging.parked
            (direction, consumer, replay_id, message_id, name, subject_id, epoch, version, is_state, occurred_at, body, traceparent, error, position)
        values ('incoming', $1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11, $12, $13)
        on conflict (consumer, replay_id, message_id) where decision is null
        do update set attempts = parked.attempts + 1, error = excluded.error
        """;

    /// <summary>Parks an envelope by itself: the transaction of its effect is gone.</summary>
    public async Task AddAsync(string consumer, Envelope envelope, string error, CancellationToken cancellationToken)
    {
        await using var command = data.Command(Add, Values(consumer, envelope.ReplayId, envelope, error));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Parks an envelope together with what the context is doing.</summary>
    public static async Task AddAsync(
        DbContext db,
        string consumer,
        Guid? replayId,
        Envelope envelope,
        string error,
        CancellationToken cancellationToken
    )
    {
        await using var command = db.Command(Add, Values(consumer, replayId, envelope, error));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static object?[] Values(string consumer, Guid? replayId, Envelope envelope, string error) =>
        [
            consumer,
            replayId ?? Guid.Empty,
            envelope.MessageId,
            envelope.Name,
            envelope.SubjectId,
            envelope.Epoch,
            envelope.Version,
            envelope.IsState,
            envelope.OccurredAt.ToUniversalTime(),
            envelope.Body.GetRawText(),
            envelope.TraceParent,
            error,
            envelope.Position,
        ];
}
