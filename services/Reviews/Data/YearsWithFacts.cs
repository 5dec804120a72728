using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Data;

/// <summary>The years that have facts which count, newest first: each found by one step down the index, however many facts it has (R27).</summary>
internal static class YearsWithFacts
{
    private static readonly string Sql = $$"""
        with recursive known (year) as (
            select (select max(year) from reviews.fact_current
                where generation = {{FactSource.GenerationOf("{0}", "{1}")}} and owner = {0} and type = {1} and counts)
            union all
            select (select max(year) from reviews.fact_current
                where generation = {{FactSource.GenerationOf(
            "{0}",
            "{1}"
        )}} and owner = {0} and type = {1} and counts and year < known.year)
            from known where known.year is not null
        )
        select year as "Value" from known where year is not null order by year desc
        """;

    public static async Task<IReadOnlyList<int>> YearsAsync(this ReviewsDbContext db, FactKind kind, CancellationToken cancellationToken) =>
        await db.Database.SqlQueryRaw<int>(Sql, kind.Owner, kind.Type).ToListAsync(cancellationToken);
}
