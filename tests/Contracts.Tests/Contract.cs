using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cooperation.Contracts.Tests;

/// <summary>The messages of the contracts assembly, and a filled sample of each.</summary>
internal static class Contract
{
    public static readonly DateTimeOffset SampleTime = new(2018, 3, 1, 2, 10, 0, TimeSpan.Zero);

    private static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The messages: what stands in a service's folder.</summary>
    public static IReadOnlyList<Type> Messages { get; } = [.. Records(part: false)];

    /// <summary>What several messages say of several things of one kind: what stands above the folders.</summary>
    public static IReadOnlyList<Type> Parts { get; } = [.. Records(part: true)];

    /// <summary>A message with a value in every property, so that its whole shape shows.</summary>
    public static string SampleOf(Type message)
    {
        return JsonSerializer.Serialize(Filled(message), message, Wire) + "\n";
    }

    private static IEnumerable<Type> Records(bool part) =>
        typeof(Code)
            .Assembly.GetExportedTypes()
            .Where(type => type.IsClass && (type.Namespace == typeof(Code).Namespace) == part && !typeof(Attribute).IsAssignableFrom(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal);

    private static object Filled(Type type)
    {
        var sample = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties())
        {
            property.SetValue(sample, ValueOf(property.PropertyType, property.Name));
        }

        return sample;
    }

    private static object ValueOf(Type type, string name)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(Guid))
        {
            return new Guid("01890a5d-ac96-774b-bcce-b302099a8057");
        }

        if (plain == typeof(Code))
        {
            return new Code(name);
        }

        if (plain == typeof(DateTimeOffset))
        {
            return SampleTime;
        }

        if (plain == typeof(DateOnly))
        {
            return DateOnly.FromDateTime(SampleTime.Date);
        }

        if (Parts.Contains(plain))
        {
            return Filled(plain);
        }

        if (plain.IsGenericType)
        {
            var list = Array.CreateInstance(plain.GenericTypeArguments[0], 1);
            list.SetValue(ValueOf(plain.GenericTypeArguments[0], name), 0);
            return list;
        }

        return plain.IsEnum
            ? Enum.GetValues(plain).GetValue(0)!
            : Convert.ChangeType(1, plain, System.Globalization.CultureInfo.InvariantCulture);
    }
}
