using System.Collections.Concurrent;
using System.Data.Common;
using Cooperation.Platform.Domain.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Cooperation.Platform.Records.Whole;

/// <summary>
/// One statement for every collection of a kind of record: each row comes as a record of its columns with the number of its collection before it, so that
/// tables stay tables (R9) and nothing multiplies.
/// </summary>
internal sealed class WholePlan
{
    private const string Kept = "Cooperation:Whole";
    private const int FewestWorthIt = 2; // One collection is two statements either way.

    private readonly IReadOnlyList<RowSet> sets;
    private readonly string statement;

    private WholePlan(IReadOnlyList<RowSet> sets, bool isWorthIt)
    {
        this.sets = sets;
        IsWorthIt = isWorthIt;
        statement = string.Join(" union all ", sets.Select((set, number) => set.Select(number)));
    }

    /// <summary>Whether loading goes this way: collections of plain rows, more than one of them.</summary>
    public bool IsWorthIt { get; }

    /// <summary>The plan for a kind of record, made once for each model.</summary>
    public static WholePlan Of<TRoot>(DbContext db, RowsBeside beside)
    {
        var root = db.Model.FindEntityType(typeof(TRoot))!;
        var plans = root.GetOrAddRuntimeAnnotationValue(Kept, static _ => new ConcurrentDictionary<RowsBeside, WholePlan>(), root);
        return plans.GetOrAdd(beside, static (beside, of) => Make(of.db, of.root, beside), (db, root));
    }

    /// <summary>Fills the collections of records that were loaded without them.</summary>
    public async Task<FoundRows> FillAsync<TRoot>(DbContext db, IReadOnlyList<TRoot> records, CancellationToken cancellationToken)
        where TRoot : class, IRecord
    {
        var found = new FoundRows();
        if (records.Count == 0 || sets.Count == 0)
        {
            return found;
        }

        var entries = records.Select(record => db.Entry(record)).Where(entry => !IsFilled(entry));
        var empty = entries.ToDictionary(
            entry => entry.Entity.Key,
            entry => (entry.Entity, IsTracked: entry.State != EntityState.Detached)
        );

        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = statement;
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            command.Parameters.Add(Keys(command, records));
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                var set = sets[reader.GetInt32(0)];
                var row = await reader.GetFieldValueAsync<object?[]>(1, cancellationToken);
                if (set.Collection is null)
                {
                    found.Add(set.Read(db, row));
                }
                else if (empty.TryGetValue(set.KeyIn(row), out var record))
                {
                    set.Put(db, record.Entity, record.IsTracked, row);
                }
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }

        foreach (var (record, _) in empty.Values.Where(record => record.IsTracked))
        {
            foreach (var collection in sets.Select(set => set.Collection).OfType<INavigation>())
            {
                db.Entry(record).Collection(collection.Name).IsLoaded = true;
            }
        }

        return found;
    }

    // What this unit of work has loaded before stands as it is, as with EF.
    private bool IsFilled(EntityEntry entry) =>
        entry.State != EntityState.Detached
        && sets.Select(set => set.Collection).FirstOrDefault(collection => collection is not null) is { } first
        && entry.Collection(first.Name).IsLoaded;

    private static DbParameter Keys<TRoot>(DbCommand command, IReadOnlyList<TRoot> records)
        where TRoot : class, IRecord
    {
        var keys = command.CreateParameter();
        keys.ParameterName = "keys";
        keys.Value = records.Select(record => record.Key).ToArray();
        return keys;
    }

    private static WholePlan Make(DbContext db, IEntityType root, RowsBeside beside)
    {
        var loaded = root.GetNavigations().Where(navigation => navigation.IsEagerLoaded).ToList();
        var plain = loaded.TrueForAll(navigation => RowSet.IsPlain(navigation));
        if (!plain && beside != RowsBeside.None)
        {
            throw new InvalidOperationException($"A {root.ClrType.Name} has more than collections of plain rows: it is loaded by EF.");
        }

        IEnumerable<RowSet> collections = plain ? loaded.Select(navigation => RowSet.Of(db, navigation)) : [];
        var others = beside
            .Tables.GroupBy(table => table.Row, table => table.Key)
            .Select(table => RowSet.Of(db, db.Model.FindEntityType(table.Key)!, [.. table]));
        return new([.. collections, .. others], plain && loaded.Count >= FewestWorthIt);
    }
}
