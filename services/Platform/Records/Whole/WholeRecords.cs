using Cooperation.Platform.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Records.Whole;

/// <summary>
/// Loads records with all their collections in two statements: their own rows, then the rows of every collection together. By itself EF asks once for each
/// collection, and the same question about the record each time.
/// </summary>
public static class WholeRecords
{
    /// <summary>The one record that the query finds, whole; null where it finds none.</summary>
    public static async Task<TRoot?> SingleWholeOrDefaultAsync<TRoot>(
        this IQueryable<TRoot> records,
        DbContext db,
        CancellationToken cancellationToken
    )
        where TRoot : class, IRecord
    {
        if (!db.IsFilledAtOnce<TRoot>())
        {
            return await records.SingleOrDefaultAsync(cancellationToken);
        }

        var found = await records.IgnoreAutoIncludes().SingleOrDefaultAsync(cancellationToken);
        if (found is not null)
        {
            await db.FillAsync<TRoot>([found], RowsBeside.None, cancellationToken);
        }

        return found;
    }

    /// <summary>All records that the query finds, whole.</summary>
    public static async Task<IReadOnlyList<TRoot>> ToWholeListAsync<TRoot>(
        this IQueryable<TRoot> records,
        DbContext db,
        CancellationToken cancellationToken
    )
        where TRoot : class, IRecord
    {
        if (!db.IsFilledAtOnce<TRoot>())
        {
            return await records.ToListAsync(cancellationToken);
        }

        var found = await records.IgnoreAutoIncludes().ToListAsync(cancellationToken);
        await db.FillAsync(found, RowsBeside.None, cancellationToken);
        return found;
    }

    /// <summary>Fills the collections of a record that was loaded without them, and reads the rows of other tables that name it in the same statement.</summary>
    public static Task<FoundRows> FillAsync<TRoot>(this DbContext db, TRoot record, RowsBeside beside, CancellationToken cancellationToken)
        where TRoot : class, IRecord => db.FillAsync<TRoot>([record], beside, cancellationToken);

    private static bool IsFilledAtOnce<TRoot>(this DbContext db)
        where TRoot : class, IRecord => WholePlan.Of<TRoot>(db, RowsBeside.None).IsWorthIt;

    private static Task<FoundRows> FillAsync<TRoot>(
        this DbContext db,
        IReadOnlyList<TRoot> records,
        RowsBeside beside,
        CancellationToken cancellationToken
    )
        where TRoot : class, IRecord => WholePlan.Of<TRoot>(db, beside).FillAsync(db, records, cancellationToken);
}
