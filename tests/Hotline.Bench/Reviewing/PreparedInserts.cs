using System.Diagnostics;
using Npgsql;
using NpgsqlTypes;

namespace Cooperation.Hotline.Bench.Reviewing;

/// <summary>The peer of a replay: prepared inserts of 500 rows into the two tables of facts with all their indexes, a transaction for each 500, under a generation of their own that goes afterwards.</summary>
internal static class PreparedInserts
{
    private const int Rows = 50_000;
    private const int AtOnce = 500;
    private const string Generation = "77777777-7777-7777-7777-777777777777";
    private static readonly string[] Tables = ["reviews.fact_current", "reviews.fact_history"];

    public static async Task SayAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        List<IReadOnlyList<string>> rows = [];
        foreach (var table in Tables)
        {
            rows.Add(await RowsAsync(connection, table, cancellationToken));
        }

        var start = Stopwatch.GetTimestamp();
        var inserts = Tables
            .Select(table => new NpgsqlCommand(
                $"insert into {table} select (row::{table}).* from unnest($1::text[]) as given(row)",
                connection
            )
            {
                Parameters = { new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text } },
            })
            .ToList();
        foreach (var insert in inserts)
        {
            await insert.PrepareAsync(cancellationToken);
        }

        var inserted = rows.Min(some => some.Count);
        for (var place = 0; place < inserted; place += AtOnce)
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            foreach (var (insert, given) in inserts.Zip(rows))
            {
                insert.Transaction = transaction;
                insert.Parameters[0].Value = given.Skip(place).Take(AtOnce).ToArray();
                await insert.ExecuteNonQueryAsync(cancellationToken);
            }

            await transaction.CommitAsync(cancellationToken);
        }

        Console.WriteLine(
            $"prepared inserts of {AtOnce}: {inserted / Stopwatch.GetElapsedTime(start).TotalSeconds:N0} a second; load {ReviewsCosts.Load()}"
        );
        inserts.ForEach(insert => insert.Dispose());
        foreach (var table in Tables)
        {
            await using var delete = new NpgsqlCommand($"delete from {table} where generation = '{Generation}'", connection);
            await delete.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static async Task<IReadOnlyList<string>> RowsAsync(
        NpgsqlConnection connection,
        string table,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(
            $"""
            select jsonb_populate_record(f, jsonb_build_object('generation', '{Generation}'))::text
            from {table} f where owner = 'hotline' and type = 'exchange' limit {Rows}
            """,
            connection
        );
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        List<string> read = [];
        while (await rows.ReadAsync(cancellationToken))
        {
            read.Add(rows.GetString(0));
        }

        return read;
    }
}
