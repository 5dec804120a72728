using Npgsql;
using NpgsqlTypes;

namespace Cooperation.Platform.Hosting;

/// <summary>The statements of the audit that run on a connection of their own.</summary>
internal static class AuditStatements
{
    private const string Columns = "id, at, kind, action, subject_type, subject_id, reason, account_id, acting, desk, session_id, trace_id";

    private const string Insert =
        $"insert into audit.entries ({Columns}) values (@id, @at, @kind, @action, @subject_type, @subject_id, @reason, @account_id, @acting, @desk, @session_id, @trace_id)";

    // Entries can't be changed, so the count of repeats stands in a table of its own; the first refusal of a minute writes the entry.
    // xmax is 0 only on a row that this statement inserted.
    private const string Count = $"""
        with bucket as (
            insert into audit.refusals as counted (minute, account_id, action, subject_type, subject_id, count, last_at)
            values (date_trunc('minute', @at, 'UTC'), @account_id, @action, @subject_type, @subject_id, 1, @at)
            on conflict (minute, account_id, action, subject_type, subject_id) do update set count = counted.count + 1, last_at = excluded.last_at
            returning (xmax = 0) as first
        )
        insert into audit.entries ({Columns})
        select @id, @at, @kind, @action, @subject_type, @subject_id, @reason, @account_id, @acting, @desk, @session_id, @trace_id from bucket where first
        """;

    public static Task InsertAsync(NpgsqlDataSource source, AuditEntry entry, CancellationToken cancellationToken) =>
        RunAsync(source, Insert, entry, cancellationToken);

    public static Task CountRefusalAsync(NpgsqlDataSource source, AuditEntry entry, CancellationToken cancellationToken) =>
        RunAsync(source, Count, entry, cancellationToken);

    private static async Task RunAsync(NpgsqlDataSource source, string sql, AuditEntry entry, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(sql);
        command.Parameters.AddWithValue("id", entry.Id);
        command.Parameters.AddWithValue("at", entry.At);
        command.Parameters.AddWithValue("kind", NpgsqlDbType.Text, entry.Kind.ToString());
        command.Parameters.AddWithValue("action", entry.Action);
        command.Parameters.AddWithValue("subject_type", entry.SubjectType);
        command.Parameters.AddWithValue("subject_id", entry.SubjectId);
        command.Parameters.AddWithValue("reason", NpgsqlDbType.Text, (object?)entry.Reason ?? DBNull.Value);
        command.Parameters.AddWithValue("account_id", entry.AccountId);
        command.Parameters.AddWithValue("acting", NpgsqlDbType.Text, (object?)entry.Acting ?? DBNull.Value);
        command.Parameters.AddWithValue("desk", entry.Desk);
        command.Parameters.AddWithValue("session_id", entry.SessionId);
        command.Parameters.AddWithValue("trace_id", NpgsqlDbType.Text, (object?)entry.TraceId ?? DBNull.Value);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
