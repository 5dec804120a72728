using Npgsql;

namespace Cooperation.Bulk;

/// <summary>Copies the demo year within one database, over one connection.</summary>
internal sealed class CopyOfYear : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly CopyPlan plan;
    private readonly Dictionary<string, string> statements = new(StringComparer.Ordinal);

    private CopyOfYear(NpgsqlConnection connection, CopyPlan plan) => (this.connection, this.plan) = (connection, plan);

    public static async Task<CopyOfYear> OpenAsync(string database, CopyPlan plan, CancellationToken cancellationToken)
    {
        var opened = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(database) { CommandTimeout = 0, Pooling = false }.ConnectionString
        );
        await opened.OpenAsync(cancellationToken);
        var copies = new CopyOfYear(opened, plan);
        // A replica's session: triggers of foreign keys stay silent. What is lost in a crash can be loaded again.
        await copies.RunAsync("set session_replication_role = replica; set synchronous_commit = off; set jit = off", cancellationToken);
        await copies.RunAsync(plan.Functions, cancellationToken);
        foreach (var table in plan.Tables)
        {
            copies.statements[table] = await copies.StatementAsync(table, cancellationToken);
        }

        return copies;
    }

    /// <summary>How many records there are to copy, and how often they were copied already.</summary>
    public async Task<(long Patterns, int Copies)> CountAsync(CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(plan.Count, connection);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        await row.ReadAsync(cancellationToken);
        var (patterns, copies) = (row.GetInt64(0), row.GetInt64(1));
        return (patterns, patterns == 0 ? 0 : (int)(copies / patterns));
    }

    /// <summary>Makes these copies, in one transaction.</summary>
    public async Task CopyAsync(int first, int last, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        foreach (var table in plan.Tables)
        {
            await using var command = new NpgsqlCommand(statements[table], connection, transaction);
            command.Parameters.AddWithValue(first);
            command.Parameters.AddWithValue(last);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Leaves the tables as they are after a night: vacuumed and with statistics.</summary>
    public async Task SettleAsync(CancellationToken cancellationToken)
    {
        if (plan.Last is { } last)
        {
            await RunAsync(last, cancellationToken);
        }

        foreach (var table in plan.Tables)
        {
            await RunAsync($"vacuum (analyze) {table}", cancellationToken);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private async Task RunAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task<string> StatementAsync(string table, CancellationToken cancellationToken)
    {
        var columns = await ColumnsAsync(table, cancellationToken);
        var values = columns.Select(column => plan.Of(table, column.Name, column.Type));
        return $"""
            insert into {table} ({string.Join(", ", columns.Select(column => column.Name))})
            select {string.Join(", ", values)}
            from generate_series($1, $2) n, {plan.From(table, [.. columns.Select(column => column.Name)])}
            """;
    }

    private async Task<IReadOnlyList<(string Name, string Type)>> ColumnsAsync(string table, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            """
            select quote_ident(attname), format_type(atttypid, null) from pg_attribute
            where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum
            """,
            connection
        );
        command.Parameters.AddWithValue(table);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        List<(string, string)> columns = [];
        while (await rows.ReadAsync(cancellationToken))
        {
            columns.Add((rows.GetString(0), rows.GetString(1)));
        }

        return columns;
    }
}
