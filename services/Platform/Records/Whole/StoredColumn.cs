using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Cooperation.Platform.Records.Whole;

/// <summary>A column as its property holds it.</summary>
internal sealed class StoredColumn(IProperty property, DbContext db)
{
    private readonly Func<object?, object?>? convert = property.GetTypeMapping().Converter?.ConvertFromProvider;
    private readonly Type stored = Nullable.GetUnderlyingType(Stored(property)) ?? Stored(property);

    public IProperty Property { get; } = property;

    public string Name { get; } = db.GetService<ISqlGenerationHelper>().DelimitIdentifier(property.GetColumnName());

    /// <summary>What the database gave, as the property has it.</summary>
    public object? Read(object? value)
    {
        if (value is null or DBNull)
        {
            return null;
        }

        // Times come as such out of a record of columns; what is asked for by its type comes as that type.
        object read = value switch
        {
            DateTime time when stored == typeof(DateTimeOffset) => new DateTimeOffset(time),
            DateTime day when stored == typeof(DateOnly) => DateOnly.FromDateTime(day),
            _ => value,
        };
        return convert is null ? read : convert(read);
    }

    private static Type Stored(IProperty property) => property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
}
