using System.Data.Common;
using Cooperation.Platform.Messaging.Schema;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Messaging.Reconciling;

/// <summary>Counts the records of a service where they lie. The pieces of SQL are constants of its module.</summary>
internal sealed class HeldRecords(MessageCatalogue catalogue)
{
    /// <summary>So many records go into one answer: some hundred bytes each.</summary>
    internal const int MostRecords = 20_000;

    // A million records take seconds, and on a machine that has other work more than the half minute that other statements get: given up they would be counted again from the first.
    private const int SecondsToCount = 120;

    // One grouped statement over all tables, so that all counts are of one moment.
    private readonly string counted = string.Join(
        " union all ",
        catalogue.Tables.Select(table =>
            $"""
                select '{table.Key}' as name, {Cell(table.Value)}, count(*) as records, {RecordHash.Of("id", "version")} as hash
                from {table.Value.Table} group by 2, 3, 4
                """
        )
    );

    private readonly string listed = string.Join(
        " union all ",
        catalogue.Tables.Select(table =>
            $"""
                select '{table.Key}' as name, {Cell(table.Value)}, id, version, ({table.Value.Reference})::text as reference
                from {table.Value.Table}
                """
        )
    );

    /// <summary>All cells.</summary>
    public Task<IReadOnlyList<CountedCell>> CountAsync(DbContext db, CancellationToken cancellationToken) =>
        ReadAsync(db, counted, [], CountedAsync, cancellationToken);

    /// <summary>These cells.</summary>
    public Task<IReadOnlyList<CountedCell>> CountAsync(
        DbContext db,
        IReadOnlyList<RecordCell> cells,
        CancellationToken cancellationToken
    ) =>
        ReadAsync(
            db,
            $"select name, partner, year, month, records, hash from {InCells(counted)}",
            [MessageJson.Write(cells)],
            CountedAsync,
            cancellationToken
        );

    /// <summary>The records of these cells, and one more than go into an answer where there are more.</summary>
    public Task<IReadOnlyList<HeldRecord>> ListAsync(DbContext db, IReadOnlyList<RecordCell> cells, CancellationToken cancellationToken) =>
        ReadAsync(
            db,
            $"select name, partner, year, month, id, version, reference from {InCells(listed)} order by name, partner, year, month, id limit $2",
            [MessageJson.Write(cells), MostRecords + 1],
            async (row, token) =>
                new HeldRecord(CellOf(row), row.GetGuid(4), row.GetInt64(5), await row.IsDBNullAsync(6, token) ? "" : row.GetString(6)),
            cancellationToken
        );

    private static string Cell(RecordTable table) =>
        $"coalesce(({table.Partner})::text, '') as partner, coalesce({table.Year}, 0) as year, coalesce({table.Month}, 0) as month";

    private static string InCells(string held) =>
        $"jsonb_to_recordset($1::jsonb) as asked(name text, partner text, year int, month int) join ({held}) held using (name, partner, year, month)";

    private static Task<CountedCell> CountedAsync(DbDataReader row, CancellationToken cancellationToken) =>
        Task.FromResult(new CountedCell(CellOf(row), row.GetInt64(4), row.GetString(5)));

    private static RecordCell CellOf(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3));

    private static async Task<IReadOnlyList<TRow>> ReadAsync<TRow>(
        DbContext db,
        string sql,
        object[] values,
        Func<DbDataReader, CancellationToken, Task<TRow>> read,
        CancellationToken cancellationToken
    )
    {
        await using var command = db.Command(sql, values);
        command.CommandTimeout = SecondsToCount;
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        List<TRow> found = [];
        while (await rows.ReadAsync(cancellationToken))
        {
            found.Add(await read(rows, cancellationToken));
        }

        return found;
    }
}
