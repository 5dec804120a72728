using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Cooperation.Portal.Clients;

namespace Cooperation.EndToEnd.Tests;

/// <summary>Types that Portal writes by hand, held against the schemas of their services; every difference in words.</summary>
internal sealed class DescribedTypes
{
    private static readonly NullabilityInfoContext Nullability = new();

    private readonly SortedSet<string> differences = new(StringComparer.Ordinal);

    // A type may be read at several addresses and sent too: null is expected for good reason where one of them has it.
    private readonly List<(PropertyInfo Property, string Difference)> neverNull = [];
    private readonly HashSet<PropertyInfo> sometimesNull = [];

    public IEnumerable<string> Differences =>
        differences.Concat(neverNull.Where(found => !sometimesNull.Contains(found.Property)).Select(found => found.Difference)).Distinct();

    public void Add(string difference) => differences.Add(difference);

    /// <summary>Holds what is read of an answer against its schema.</summary>
    /// <param name="document">The service's description.</param>
    /// <param name="described">The schema.</param>
    /// <param name="type">What Portal makes of it.</param>
    /// <param name="at">What the differences begin with.</param>
    /// <param name="parts">Members that are described elsewhere.</param>
    public void Read(JsonNode document, JsonNode? described, Type type, string at, IReadOnlyList<string> parts) =>
        Compare(new(document, IsRead: true, parts), described, type, at, []);

    /// <summary>Holds what is sent against what the service takes.</summary>
    public void Sent(JsonNode document, JsonNode? described, Type type, string at) =>
        Compare(new(document, IsRead: false, []), described, type, at, []);

    /// <summary>The types that hang on one.</summary>
    public static void Reach(Type type, HashSet<Type> held)
    {
        if (!held.Add(type))
        {
            return;
        }

        foreach (var property in Written(type))
        {
            var next = ItemOf(property.PropertyType) ?? Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (IsOwn(next))
            {
                Reach(next, held);
            }
        }
    }

    private void Compare(Side side, JsonNode? described, Type type, string at, HashSet<Type> above)
    {
        var schema = side.Resolve(described);
        if (schema?["properties"] is not JsonObject properties)
        {
            Add($"{at}: the service does not say what it is");
            return;
        }

        if (!above.Add(type))
        {
            return;
        }

        var written = Written(type).ToList();
        var asked = (schema["required"]?.AsArray() ?? []).Select(name => name!.ToString()).ToHashSet(StringComparer.Ordinal);
        if (!side.IsRead)
        {
            sometimesNull.UnionWith(written);
            differences.UnionWith(
                asked
                    .Except(written.Select(NameOf), StringComparer.Ordinal)
                    .Select(name => $"{at}.{name}: is asked for, and Portal does not send it")
            );
        }

        foreach (var property in written)
        {
            var name = NameOf(property);
            if (properties[name] is { } field)
            {
                CompareField(side, field, property, $"{at}.{name}", above, asked.Contains(name));
            }
            else if (!side.Parts.Contains(name))
            {
                Add($"{at}.{name}: the service has no such field");
            }
        }

        above.Remove(type);
    }

    private void CompareField(Side side, JsonNode field, PropertyInfo property, string place, HashSet<Type> above, bool isAlways)
    {
        CompareNull(side, field, property, place, isAlways);
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var schema = side.Resolve(field);
        var (kind, format) = (Kind(schema), schema?["format"]?.ToString());
        if (ItemOf(type) is { } item)
        {
            CompareItems(side, schema, item, place, above);
        }
        else if (IsOwn(type))
        {
            Compare(side, field, type, place, above);
        }
        else if (
            Expected(type) is var (expected, expectedFormat)
            && (kind != expected || (expectedFormat is not null && format != expectedFormat))
        )
        {
            Add($"{place}: is {kind} {format}, for Portal {expected} {expectedFormat}");
        }
    }

    private void CompareNull(Side side, JsonNode field, PropertyInfo property, string place, bool isAlways)
    {
        var takesNull = Nullability.Create(property).ReadState == NullabilityState.Nullable;
        if (side.IsNullable(field) || !isAlways)
        {
            sometimesNull.Add(property);
        }
        else if (takesNull)
        {
            neverNull.Add((property, $"{place}: is never null, and Portal thinks so"));
        }

        if (side.IsRead && side.IsNullable(field) && !takesNull)
        {
            Add($"{place}: may be null, and Portal does not expect it");
        }
    }

    private void CompareItems(Side side, JsonNode? schema, Type item, string place, HashSet<Type> above)
    {
        if (Kind(schema) is var kind && kind != "array")
        {
            Add($"{place}: is {kind}, for Portal a list");
        }
        else if (IsOwn(item))
        {
            Compare(side, schema!["items"], item, place + "[]", above);
        }
        else if (
            Expected(Nullable.GetUnderlyingType(item) ?? item).Kind is var expected
            && Kind(side.Resolve(schema!["items"])) is { } has
            && has != expected
        )
        {
            Add($"{place}[]: is {has}, for Portal {expected}");
        }
    }

    private static (string Kind, string? Format) Expected(Type type) =>
        type.Name switch
        {
            nameof(String) => ("string", null),
            nameof(Guid) => ("string", "uuid"),
            nameof(DateTimeOffset) or nameof(DateTime) => ("string", "date-time"),
            nameof(DateOnly) => ("string", "date"),
            nameof(Boolean) => ("boolean", null),
            nameof(Int32) or nameof(Int64) => ("integer", null),
            nameof(Decimal) or nameof(Double) => ("number", null),
            _ => ("object", null),
        };

    private static string? Kind(JsonNode? schema) =>
        schema?["type"] switch
        {
            // A number may also be taken as text: the other one is meant.
            JsonArray types => types
                .Select(type => type!.ToString())
                .Where(type => type != "null")
                .OrderBy(type => type == "string")
                .FirstOrDefault(),
            { } type => type.ToString(),
            null when schema?["enum"] is JsonArray => "string", // A code, with every value that it can have.
            null => null,
        };

    // What is only computed is Portal's own.
    private static IEnumerable<PropertyInfo> Written(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite);

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? char.ToLowerInvariant(property.Name[0]) + property.Name[1..];

    private static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    private static bool IsOwn(Type type) => type.Namespace == typeof(Exchange).Namespace && !type.IsEnum;

    /// <summary>A description, and whether its schemas are read from or sent to.</summary>
    private sealed record Side(JsonNode Document, bool IsRead, IReadOnlyList<string> Parts)
    {
        // A reference, or one of null and a reference.
        public JsonNode? Resolve(JsonNode? schema)
        {
            while (schema is not null)
            {
                if (schema["$ref"]?.ToString() is { } reference)
                {
                    schema = reference.Split('/').Skip(1).Aggregate(Document, (node, part) => node[part]!);
                }
                else if (Several(schema) is { } several)
                {
                    schema = several.First(one => !IsNull(one!));
                }
                else
                {
                    return schema;
                }
            }

            return null;
        }

        public bool IsNullable(JsonNode schema) =>
            schema["type"] is JsonArray types ? types.Any(type => type!.ToString() == "null")
            : Several(schema) is { } several ? several.Any(one => IsNull(one!))
            : schema["enum"] is JsonArray values && values.Any(value => value is null);

        private static JsonArray? Several(JsonNode schema) => (schema["oneOf"] ?? schema["anyOf"])?.AsArray();

        private static bool IsNull(JsonNode schema) => schema["type"] is JsonValue type && type.ToString() == "null";
    }
}
