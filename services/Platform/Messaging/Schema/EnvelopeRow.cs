using System.Text.Json;
using Cooperation.Platform.Messaging.Bus;
using Npgsql;

namespace Cooperation.Platform.Messaging.Schema;

/// <summary>A row of the log as an envelope. The columns come in the order of the statements that read it.</summary>
internal static class EnvelopeRow
{
    /// <summary>How many columns an envelope has; a statement's own come after them.</summary>
    public const int Columns = 10;

    public static async Task<Envelope> ReadAsync(NpgsqlDataReader row, CancellationToken cancellationToken) =>
        new()
        {
            MessageId = row.GetGuid(0),
            OccurredAt = await row.GetFieldValueAsync<DateTimeOffset>(1, cancellationToken),
            Name = row.GetString(2),
            SubjectId = row.GetString(3),
            Version = row.GetInt64(4),
            Epoch = row.GetInt32(5),
            IsState = row.GetBoolean(6),
            TraceParent = await row.IsDBNullAsync(7, cancellationToken) ? null : row.GetString(7),
            Body = JsonElement.Parse(row.GetString(8)),
            Position = row.GetInt64(9),
        };
}
