using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Records.Steps;

/// <summary>Keeps root records from moving while a step judges and changes them (R26).</summary>
public static class HeldRecords
{
    /// <summary>
    /// Holds records until the transaction ends, in order of their ids whatever order they are named in: two steps that need the same two wait
    /// for each other and do not meet crosswise. Called before the records are loaded; what is loaded afterwards stands still.
    /// </summary>
    /// <remarks>Readers and rows that only refer to a record wait for nobody. A key that is not there is passed over: loading finds that out.</remarks>
    public static async Task HoldAsync<TRoot>(this DbContext db, IEnumerable<Guid> ids, CancellationToken cancellationToken)
        where TRoot : class
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("Records held outside a transaction would be let go at once.");
        }

        var keys = ids.Distinct().ToArray();
        if (keys.Length > 0)
        {
            await db.Database.ExecuteSqlRawAsync(StatementFor<TRoot>(db), [keys], cancellationToken);
        }
    }

    // 'order by' stands below the locking in the plan: rows are locked in the order in which they are sorted.
    private static string StatementFor<TRoot>(DbContext db)
    {
        var key = db.ColumnOf<TRoot>(db.Model.FindEntityType(typeof(TRoot))!.FindPrimaryKey()!.Properties.Single().Name);
        return $"select 1 from {db.TableOf<TRoot>()} where {key} = any ({{0}}) order by {key} for no key update";
    }
}
