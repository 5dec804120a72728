using System.Globalization;
using System.Reflection;

namespace Cooperation.Platform.Hosting.Seeds;

/// <summary>Makes records of rows: by the record's constructor, or by its properties where it has none with parameters.</summary>
internal sealed class SeedBinding<T>
{
    private readonly string file;
    private readonly ConstructorInfo constructor = typeof(T).GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;
    private readonly (string Name, Type Type, bool MayBeEmpty, int Column, PropertyInfo? Property)[] members;

    public SeedBinding(string file, IReadOnlyList<string> header)
    {
        this.file = file;
        var nullability = new NullabilityInfoContext();
        var parameters = constructor.GetParameters();
        members =
            parameters.Length > 0
                ?
                [
                    .. parameters.Select(p =>
                        (
                            p.Name!,
                            p.ParameterType,
                            nullability.Create(p).WriteState is NullabilityState.Nullable,
                            ColumnOf(header, p.Name!),
                            (PropertyInfo?)null
                        )
                    ),
                ]
                :
                [
                    .. typeof(T)
                        .GetProperties()
                        .Where(p => p.CanWrite)
                        .Select(p =>
                            (
                                p.Name,
                                p.PropertyType,
                                nullability.Create(p).WriteState is NullabilityState.Nullable,
                                ColumnOf(header, p.Name),
                                (PropertyInfo?)p
                            )
                        ),
                ];
    }

    public T Bind(IReadOnlyList<string> row, int line)
    {
        object?[] values = [.. members.Select(member => ValueOf(row, line, member.Name, member.Type, member.MayBeEmpty, member.Column))];
        if (members is [{ Property: null }, ..])
        {
            return (T)constructor.Invoke(values);
        }

        var record = constructor.Invoke(null);
        foreach (var (member, value) in members.Zip(values))
        {
            member.Property!.SetValue(record, value);
        }

        return (T)record;
    }

    private object? ValueOf(IReadOnlyList<string> row, int line, string name, Type type, bool mayBeEmpty, int column)
    {
        var text = column < row.Count ? row[column] : throw Wrong(line, name, "is missing");
        if (type.IsAssignableFrom(typeof(string[])) && type != typeof(object))
        {
            return text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }

        if (text.Length == 0 && mayBeEmpty)
        {
            return null;
        }

        var plain = Nullable.GetUnderlyingType(type) ?? type;
        try
        {
            return plain == typeof(string) ? text
                : plain == typeof(DateOnly) ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)
                : Convert.ChangeType(text, plain, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            throw Wrong(line, name, $"is no {plain.Name}");
        }
    }

    private int ColumnOf(IReadOnlyList<string> header, string name)
    {
        for (var i = 0; i < header.Count; i++)
        {
            // valid_from in the file is ValidFrom in the record.
            if (string.Equals(header[i].Replace("_", "", StringComparison.Ordinal), name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        throw Wrong(1, name, "is no column of the file");
    }

    private FormatException Wrong(int line, string name, string what) => new($"{file}, line {line}: {name} {what}.");
}
