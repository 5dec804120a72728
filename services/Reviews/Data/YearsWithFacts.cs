using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Data;

/// <summary>The years that have facts which count, newest first: each found by one step down the index, however many facts it has (R27).</summary>
internal static class YearsWithFacts
{
    public static async Task<IReadOnlyList<int>> YearsAsync(this ReviewsDbContext db, CancellationToken cancellationToken) =>
        await db
            .Database.SqlQuery<int>(
                $"""
                with recursive source as materialized (
                    select generation from reviews.fact_source where owner = {FactSource.Hotline}
                ), known (year) as (
                    select (select max(year) from reviews.exchange_current
                        where generation = (select generation from source) and status not in ('voided', 'drafted'))
                    union all
                    select (select max(year) from reviews.exchange_current
                        where generation = (select generation from source) and status not in ('voided', 'drafted') and year < known.year)
                    from known where known.year is not null
                )
                select year as "Value" from known where year is not null order by year desc
                """
            )
            .ToListAsync(cancellationToken);
}
