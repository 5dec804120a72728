using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Data;

/// <summary>How one building of a kind of facts takes the place of another (R8): a swap of one row, and what was replaced goes afterwards, slice by slice.</summary>
internal static class FactGenerations
{
    /// <summary>How many facts go at once: a live message waits no longer than that takes, and not for it.</summary>
    internal const int Slice = 5000;

    /// <summary>Notes a building that begins; one of the same kind that was never finished is given up.</summary>
    public static async Task BeginGenerationAsync(
        this ReviewsDbContext db,
        FactKind kind,
        Guid generation,
        CancellationToken cancellationToken
    )
    {
        await db.Database.ExecuteSqlAsync(
            $"update reviews.fact_generations set replaced_at = now() where owner = {kind.Owner} and type = {kind.Type} and replaced_at is null",
            cancellationToken
        );
        await db.Database.ExecuteSqlAsync(
            $"insert into reviews.fact_generations (owner, type, generation) values ({kind.Owner}, {kind.Type}, {generation})",
            cancellationToken
        );
    }

    /// <summary>From the commit on, figures read this generation; the one before is to be cleared away.</summary>
    public static async Task SwapToAsync(this ReviewsDbContext db, FactKind kind, Guid generation, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into reviews.fact_generations (owner, type, generation, replaced_at)
            select {kind.Owner}, {kind.Type}, replaced.generation, now()
            from (select coalesce((select generation from reviews.fact_source where owner = {kind.Owner} and type = {kind.Type}), {Guid.Empty})) replaced (generation)
            where replaced.generation <> {generation}
            on conflict (owner, type, generation) do update set replaced_at = excluded.replaced_at
            """,
            cancellationToken
        );
        await db.Database.ExecuteSqlAsync(
            $"delete from reviews.fact_generations where owner = {kind.Owner} and type = {kind.Type} and generation = {generation}",
            cancellationToken
        );
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into reviews.fact_source (owner, type, generation) values ({kind.Owner}, {kind.Type}, {generation})
            on conflict (owner, type) do update set generation = excluded.generation
            """,
            cancellationToken
        );
    }

    /// <summary>Deletes a slice of a replaced generation; false where none is left. Any number of replicas may do so at once.</summary>
    public static async Task<bool> ClearSliceAsync(this ReviewsDbContext db, FactKind kind, CancellationToken cancellationToken)
    {
        var replaced = await db
            .FactGenerations.AsNoTracking()
            .Where(generation => generation.Owner == kind.Owner && generation.Type == kind.Type && generation.ReplacedAt != null)
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
                delete from reviews.fact_current where ctid = any (array(
                    select ctid from reviews.fact_current where generation = {old} and owner = {kind.Owner} and type = {kind.Type}
                    limit {Slice} for update skip locked))
                """,
                cancellationToken
            )
            + await db.Database.ExecuteSqlAsync(
                $"""
                delete from reviews.fact_history where ctid = any (array(
                    select ctid from reviews.fact_history where generation = {old} and owner = {kind.Owner} and type = {kind.Type}
                    limit {Slice} for update skip locked))
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
                delete from reviews.fact_generations where owner = {kind.Owner} and type = {kind.Type} and generation = {old}
                    and not exists (
                        select from reviews.fact_current where generation = {old} and owner = {kind.Owner} and type = {kind.Type})
                    and not exists (
                        select from reviews.fact_history where generation = {old} and owner = {kind.Owner} and type = {kind.Type})
                """,
                cancellationToken
            ) > 0;
    }
}
