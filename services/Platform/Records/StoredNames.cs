using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Cooperation.Platform.Records;

/// <summary>What a table and its columns are called in a service's database, for statements written by hand.</summary>
internal static class StoredNames
{
    public static string TableOf<TEntity>(this DbContext db)
    {
        var type = db.TypeOf<TEntity>();
        return db.GetService<ISqlGenerationHelper>().DelimitIdentifier(type.GetTableName()!, type.GetSchema());
    }

    public static string ColumnOf<TEntity>(this DbContext db, string property)
    {
        var type = db.TypeOf<TEntity>();
        var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        return db.GetService<ISqlGenerationHelper>().DelimitIdentifier(type.FindProperty(property)!.GetColumnName(table)!);
    }

    private static IEntityType TypeOf<TEntity>(this DbContext db) =>
        db.Model.FindEntityType(typeof(TEntity))
        ?? throw new InvalidOperationException($"{db.GetType().Name} keeps no {typeof(TEntity).Name}.");
}
