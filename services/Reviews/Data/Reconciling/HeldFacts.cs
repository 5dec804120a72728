using Cooperation.Platform.Messaging;
using Cooperation.Platform.Messaging.Reconciling;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Data.Reconciling;

/// <summary>What Reviews keeps, counted as its owners count what they hold: the current state of each record, whether figures count it or not.</summary>
internal static class HeldFacts
{
    private static readonly string Counted = Joined(
        $"""count(*) as "Records", {RecordHash.Of("id", "version")} as "Hash" """,
        "group by 2, 3, 4"
    );

    private static readonly string Listed = Joined("""id as "Id", version as "Version", reference as "Reference" """, "");

    private static readonly string ListedInCells = $$"""
        select held.* from jsonb_to_recordset({0}::jsonb) as asked(name text, partner text, year int, month int)
        join ({{Listed}}) held on (held."Name", held."Partner", held."Year", held."Month") = (asked.name, asked.partner, asked.year, asked.month)
        """;

    /// <summary>All cells.</summary>
    public static async Task<IReadOnlyList<CountedCell>> CountFactsAsync(this ReviewsDbContext db, CancellationToken cancellationToken) =>
        [
            .. (await db.Database.SqlQueryRaw<CountedRow>(Counted).ToListAsync(cancellationToken)).Select(row => new CountedCell(
                new(row.Name, row.Partner, row.Year, row.Month),
                row.Records,
                row.Hash
            )),
        ];

    /// <summary>The records of these cells.</summary>
    public static async Task<IReadOnlyList<HeldRecord>> ListFactsAsync(
        this ReviewsDbContext db,
        IReadOnlyList<RecordCell> cells,
        CancellationToken cancellationToken
    )
    {
        var rows = await db.Database.SqlQueryRaw<ListedRow>(ListedInCells, MessageJson.Write(cells)).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new HeldRecord(new(row.Name, row.Partner, row.Year, row.Month), row.Id, row.Version, row.Reference))];
    }

    private static string Joined(string columns, string grouped) =>
        string.Join(
            " union all ",
            FactKinds.All.Select(kind =>
                $"""
                    select '{FactKinds.MessageOf(kind)}' as "Name", coalesce(partner, '') as "Partner", coalesce(year, 0) as "Year", coalesce(month, 0) as "Month", {columns}
                    from reviews.fact_current
                    where generation = {FactSource.GenerationOf(
                        $"'{kind.Owner}'",
                        $"'{kind.Type}'"
                    )} and owner = '{kind.Owner}' and type = '{kind.Type}'
                    {grouped}
                    """
            )
        );

    private sealed record CountedRow(string Name, string Partner, int Year, int Month, long Records, string Hash);

    private sealed record ListedRow(string Name, string Partner, int Year, int Month, Guid Id, long Version, string Reference);
}
