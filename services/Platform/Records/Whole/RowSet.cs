using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace Cooperation.Platform.Records.Whole;

/// <summary>The rows of one table that name a record: how they are asked for, and how each becomes an object again.</summary>
internal sealed class RowSet
{
    private readonly IReadOnlyList<StoredColumn> columns;
    private readonly IReadOnlyList<(StoredColumn Column, int Place)> shadows;
    private readonly Func<MaterializationContext, object> make;
    private readonly int key;
    private readonly string select;

    private RowSet(DbContext db, IEntityType type, IReadOnlyList<string> keys, INavigation? collection)
    {
        Collection = collection;
        // In the order in which EF numbers the values of an object: its own, then those of its parts.
        columns = [.. type.GetFlattenedProperties().Select(property => new StoredColumn(property, db))];
        shadows = [.. columns.Select((column, place) => (column, place)).Where(value => value.column.Property.IsShadowProperty())];
        make = db.GetService<IStructuralTypeMaterializerSource>().GetMaterializer(type);
        key = columns.TakeWhile(column => column.Property.Name != keys[0]).Count();
        var names = db.GetService<ISqlGenerationHelper>();
        var table = names.DelimitIdentifier(type.GetTableName()!, type.GetSchema());
        var named = columns.Where(column => keys.Contains(column.Property.Name)).Select(column => $"t.{column.Name} = any (@keys)");
        var order = type.FindPrimaryKey()!.Properties.Select(property => $"t.{columns.First(c => c.Property == property).Name}");
        select =
            $"row({string.Join(", ", columns.Select(column => $"t.{column.Name}"))}) from {table} t where {string.Join(" or ", named)} order by {string.Join(", ", order)}";
    }

    /// <summary>The collection of the record in which they belong; null of rows beside it.</summary>
    public INavigation? Collection { get; }

    public static RowSet Of(DbContext db, INavigation collection) =>
        new(db, collection.TargetEntityType, [collection.ForeignKey.Properties.Single().Name], collection);

    public static RowSet Of(DbContext db, IEntityType type, IReadOnlyList<string> keys) => new(db, type, keys, collection: null);

    /// <summary>Whether a collection is rows of a table of its own and nothing below them; others are left to EF.</summary>
    public static bool IsPlain(INavigation navigation) =>
        navigation is { IsCollection: true, Inverse: null, TargetEntityType: var target }
        && navigation.ForeignKey.Properties.Count == 1
        && !target.IsOwned()
        && !target.GetNavigations().Any()
        && !target.GetDerivedTypes().Any()
        && target.GetFlattenedProperties().All(property => property.GetColumnName(TableOf(target)) is not null);

    private static StoreObjectIdentifier TableOf(IEntityType type) => StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());

    /// <summary>The part of the statement that asks for them, oldest first: keys carry their time.</summary>
    public string Select(int number) => $"(select {number}, {select})";

    /// <summary>Which record a row names.</summary>
    public Guid KeyIn(object?[] row) => (Guid)row[key]!;

    /// <summary>A row as an object that nothing tracks.</summary>
    public object Read(DbContext db, object?[] row)
    {
        var values = new object?[columns.Count];
        for (var place = 0; place < values.Length; place++)
        {
            values[place] = columns[place].Read(row[place]);
        }

        return make(new MaterializationContext(new ValueBuffer(values), db));
    }

    /// <summary>Puts a row into the collection of its record; tracked where that is.</summary>
    public void Put(DbContext db, object record, bool isTracked, object?[] row)
    {
        var item = Read(db, row);
        if (!isTracked)
        {
            Collection!.GetCollectionAccessor()!.Add(record, item, forMaterialization: true);
            return;
        }

        var entry = db.Entry(item);
        foreach (var (column, place) in shadows)
        {
            entry.Property(column.Property.Name).CurrentValue = column.Read(row[place]);
        }

        entry.State = EntityState.Unchanged; // This puts it into the collection too.
    }
}
