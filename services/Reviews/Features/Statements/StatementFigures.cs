using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.Statements;
using Cooperation.Reviews.Features.AnnualReviews.Freezing;
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

    /// <summary>What was told before of the same partner and some of the same years, whoever asked for it.</summary>
    public async Task<IReadOnlyList<PublishedStatement>> ToldAsync(Statement statement, CancellationToken cancellationToken)
    {
        var told = await db
            .Statements.AsNoTracking()
            .IgnoreAutoIncludes()
            .Where(s => s.Partner == statement.Partner && s.FromYear <= statement.ToYear && s.ToYear >= statement.FromYear)
            .SelectMany(s =>
                s.Editions.Where(edition => edition.SentOn != null && edition.Published != null).Select(edition => edition.Published!)
            )
            .ToListAsync(cancellationToken);
        return [.. told.Select(PublishedStatement.Read)];
    }
}
