using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cooperation.Platform.Hosting.Requests;

/// <summary>What a request type asks of a JSON object: its fields by name. Made once per type by reflection.</summary>
internal sealed class RequestShape
{
    private static readonly ConcurrentDictionary<Type, RequestShape> Shapes = new();

    private RequestShape(Type type)
    {
        var nullability = new NullabilityInfoContext();
        var constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length);
        var parameters = constructor?.GetParameters() ?? [];
        var example = parameters.Length == 0 ? constructor?.Invoke(null) : null;
        Fields = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => (Property: property, Parameter: parameters.FirstOrDefault(parameter => parameter.Name == property.Name)))
            .Where(member => member.Parameter is not null || member.Property.SetMethod is { IsPublic: true })
            .Select(member => RequestField.Of(member.Property, member.Parameter, example, nullability))
            .ToDictionary(field => field.Name, StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, RequestField> Fields { get; }

    public static RequestShape Of(Type type) => Shapes.GetOrAdd(type, found => new RequestShape(found));

    /// <summary>Checks an object and gives it back in normal form; what is wrong stands in <paramref name="errors"/>.</summary>
    public JsonObject Check(JsonElement element, string path, FieldErrors errors)
    {
        var normal = new JsonObject();
        foreach (var property in element.EnumerateObject())
        {
            if (!Fields.ContainsKey(property.Name))
            {
                errors.Add(path + property.Name, RequestTexts.Unknown);
            }
        }

        foreach (var field in Fields.Values)
        {
            var given = element.TryGetProperty(field.Name, out var value) && value.ValueKind != JsonValueKind.Null;
            var node = given ? field.Check(value, path + field.Name, errors) : null;
            if (node is not null)
            {
                normal[field.Name] = node;
            }
            else if (field.IsRequiredIn(element) && !errors.ByField.ContainsKey(path + field.Name))
            {
                errors.Add(path + field.Name, RequestTexts.Required);
            }
        }

        return normal;
    }
}
