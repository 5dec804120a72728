using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Data;

/// <summary>How one building of the facts takes the place of another (R8): a swap of one row, and what was replaced goes afterwards, slice by slice.</summary>
internal static class FactGenerations
{
    /// <summary>How many facts go at once: a live message waits no longer than that takes, and not for it.</summary>
    internal const int Slice = 5000;

    /// <summary>Notes a building that begins; one that was never finished is given up.</summary>
    public static async Task BeginGenerationAsync(this ReviewsDbContext db, Guid generation, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync(
            $"update reviews.fact_generations set replaced_at = now() where replaced_at is null",
            cancellationToken
        );
        await db.Database.ExecuteSqlAsync($"insert into reviews.fact_generations (generation) values ({generation})", cancellationToken);
    }

    /// <summary>From the commit on, figures read this generation; the one before is to be cleared away.</summary>
    public static async Task SwapToAsync(this ReviewsDbContext db, Guid generation, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into reviews.fact_generations (generation, replaced_at)
            select generation, now() from reviews.fact_source where owner = {FactSource.Hotline} and generation <> {generation}
            on conflict (generation) do update set replaced_at = excluded.replaced_at
            """,
            cancellationToken
        );
        await db.Database.ExecuteSqlAsync($"delete from reviews.fact_generations where generation = {generation}", cancellationToken);
        await db
            .FactSources.Where(source => source.Owner == FactSource.Hotline)
            .ExecuteUpdateAsync(source => source.SetProperty(row => row.Generation, generation), cancellationToken);
    }

    /// <summary>Deletes a slice of a replaced generation; false where none is left. Any number of replicas may do so at once.</summary>
    public static async Task<bool> ClearSliceAsync(this ReviewsDbContext db, CancellationToken cancellationToken)
    {
        var replaced = await db
            .FactGenerations.AsNoTracking()
            .Where(generation => generation.ReplacedAt != null)
            .OrderBy(generation => generation.ReplacedAt)
            .Select(generation => (Guid?)generation.Generation)
            .FirstOrDefaultAsync(cancellationToken);
        if (replaced is not { } old)
        {
            return false;
        }

        var deleted =
            await db.Database.ExecuteSqlAsync(
                $"""
                delete from reviews.exchange_current where ctid = any (array(
                    select ctid from reviews.exchange_current where generation = {old} limit {Slice} for update skip locked))
                """,
                cancellationToken
            )
            + await db.Database.ExecuteSqlAsync(
                $"""
                delete from reviews.exchange_history where ctid = any (array(
                    select ctid from reviews.exchange_history where generation = {old} limit {Slice} for update skip locked))
                """,
                cancellationToken
            );
        if (deleted > 0)
        {
            return true;
        }

        // Rows that another replica has in hand keep the note: it stays until nothing is there.
        return await db.Database.ExecuteSqlAsync(
                $"""
                delete from reviews.fact_generations where generation = {old}
                    and not exists (select from reviews.exchange_current where generation = {old})
                    and not exists (select from reviews.exchange_history where generation = {old})
                """,
                cancellationToken
            ) > 0;
    }
}
