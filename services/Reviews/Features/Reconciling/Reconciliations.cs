using Cooperation.Reviews.Data;
using Cooperation.Reviews.Data.Reconciling;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.Reconciling;

/// <summary>The reconciliations that were begun: one at a time, whoever asks.</summary>
internal static class Reconciliations
{
    // What a process left that died is taken up by another.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>Begins one; the one that runs where one does.</summary>
    public static async Task<Reconciliation> BeginReconciliationAsync(
        this ReviewsDbContext db,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        await db.Database.ExecuteSqlAsync(
            $"insert into reviews.reconciliations (id, asked_at) values ({Guid.CreateVersion7(at)}, {at}) on conflict do nothing",
            cancellationToken
        );
        return (await db.LatestReconciliationAsync(cancellationToken))!;
    }

    /// <summary>Begins that of a night, once.</summary>
    public static Task BeginNightlyAsync(
        this ReviewsDbContext db,
        DateOnly night,
        DateTimeOffset at,
        CancellationToken cancellationToken
    ) =>
        db.Database.ExecuteSqlAsync(
            $"insert into reviews.reconciliations (id, asked_at, night) values ({Guid.CreateVersion7(at)}, {at}, {night}) on conflict do nothing",
            cancellationToken
        );

    /// <summary>The one that was begun last.</summary>
    public static Task<Reconciliation?> LatestReconciliationAsync(this ReviewsDbContext db, CancellationToken cancellationToken) =>
        db
            .Reconciliations.AsNoTracking()
            .OrderByDescending(run => run.AskedAt)
            .ThenByDescending(run => run.Id)
            .FirstOrDefaultAsync(cancellationToken);

    /// <summary>Takes the one that runs and that nobody works on.</summary>
    public static async Task<Reconciliation?> ClaimReconciliationAsync(
        this ReviewsDbContext db,
        DateTimeOffset at,
        CancellationToken cancellationToken
    ) =>
        (
            await db
                .Reconciliations.FromSql(
                    $"""
                    update reviews.reconciliations set lease_until = {at + Lease}
                    where id = (
                        select id from reviews.reconciliations where running and (lease_until is null or lease_until <= {at}) for update skip locked)
                    returning *
                    """
                )
                .ToListAsync(cancellationToken)
        ).FirstOrDefault();
}
