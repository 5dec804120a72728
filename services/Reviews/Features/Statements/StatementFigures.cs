using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.Statements;
using Cooperation.Reviews.Features.AnnualReviews.Freezing;
using Cooperation.Reviews.Features.Figures;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.Statements;

/// <summary>Counts what a statement tells, by the freeze of annual reviews, and suppresses it beside what was told before.</summary>
internal sealed class StatementFigures(FrozenFigures figures, ReviewsDbContext db)
{
    private static readonly Dictionary<string, CountedTable> Tables = new(StringComparer.Ordinal)
    {
        [StatementTables.ExchangesByDirection] = new(StatementTables.ExchangesByDirection, "exchanges", ["direction"]),
        [StatementTables.ExchangesByKind] = new(StatementTables.ExchangesByKind, "exchanges", ["kind"]),
        [StatementTables.CasesByKind] = new(StatementTables.CasesByKind, "cases", ["kind"]),
        [StatementTables.PersonsByStatus] = new(StatementTables.PersonsByStatus, "persons", ["status"]),
        [StatementTables.PersonsBySex] = new(StatementTables.PersonsBySex, "sexes", ["sex"]),
        [StatementTables.PersonsByAge] = new(StatementTables.PersonsByAge, "age-bands", ["ageBand"]),
    };

    /// <summary>The figures of a statement.</summary>
    public Task<IReadOnlyList<FrozenFigure>> CountAsync(Statement statement, ReviewedPeriod period, CancellationToken cancellationToken) =>
        figures.CountAsync([.. statement.Tables.Select(table => Tables[table])], period, cancellationToken);

    /// <summary>The same for each partner by itself, to see what could be subtracted.</summary>
    public async Task<IReadOnlyList<FrozenFigure>> ByPartnerAsync(
        Statement statement,
        ReviewedPeriod period,
        CancellationToken cancellationToken
    ) =>
        await figures.CountAsync(
            [.. statement.Tables.Select(table => Tables[table]).Select(table => table with { By = ["partner", .. table.By] })],
            period with
            {
                Partner = "",
            },
            cancellationToken
        );

    /// <summary>What was sent of some of the same years, with whichever partner and whoever asked for it.</summary>
    public async Task<IReadOnlyList<ToldStatement>> ToldAsync(Statement statement, CancellationToken cancellationToken)
    {
        var told = await db
            .Statements.AsNoTracking()
            .IgnoreAutoIncludes()
            .Where(s => s.FromYear <= statement.ToYear && s.ToYear >= statement.FromYear)
            .SelectMany(s =>
                s.Editions.Where(edition => edition.SentOn != null && edition.Published != null)
                    .Select(edition => new
                    {
                        s.Reference,
                        s.Partner,
                        edition.Published,
                    })
            )
            .ToListAsync(cancellationToken);
        return [.. told.Select(sent => new ToldStatement(sent.Reference, sent.Partner, PublishedStatement.Read(sent.Published!)))];
    }
}

/// <summary>A statement that was sent, as it was told.</summary>
internal sealed record ToldStatement(string Reference, string? Partner, PublishedStatement Published)
{
    /// <summary>A year of a table as it was told; where it has another table of the same records their total alone; null where it has neither.</summary>
    public ToldColumn? ColumnOf(string table, string type, int year)
    {
        var (own, lines) = (Find(known => known.Code == table, year), (IReadOnlyDictionary<string, bool>?)null);
        if (own is { } found)
        {
            lines = found.Table.Lines.ToDictionary(
                line => line.Code ?? Dimension.None,
                line => !line.Cells[found.Place].IsSuppressed,
                StringComparer.Ordinal
            );
        }

        return (own ?? Find(known => FigureShelves.Find(known.Figure, known.Definition)?.Type == type, year)) is { } of
            ? new(Reference, Partner, lines, of.Table.Total[of.Place] is { IsSuppressed: false, Value: not null })
            : null;
    }

    private (PublishedTable Table, int Place)? Find(Func<PublishedTable, bool> isIt, int year) =>
        Published.Tables.FirstOrDefault(table => isIt(table) && table.Years.Contains(year)) is { } table
            ? (table, table.Years.ToList().IndexOf(year))
            : null;
}
