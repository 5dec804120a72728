using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cooperation.Platform.Hosting.Requests;

/// <summary>One field of a request: its name, whether it must be there, and the checks of its value.</summary>
internal sealed class RequestField
{
    private readonly Func<JsonElement, string, FieldErrors, JsonNode?> check;

    private readonly RequiredWhenAttribute? condition;

    private RequestField(
        string name,
        Type type,
        bool isRequired,
        RequiredWhenAttribute? condition,
        string? description,
        Func<JsonElement, string, FieldErrors, JsonNode?> check
    )
    {
        Name = name;
        Description = description;
        IsRequired = isRequired;
        this.condition = condition;
        IsList = type != typeof(string) && EntryTypeOf(type) is not null;
        ScalarType = Nullable.GetUnderlyingType(IsList ? EntryTypeOf(type)! : type) ?? (IsList ? EntryTypeOf(type)! : type);
        this.check = check;
    }

    public string Name { get; }

    /// <summary>What the API description says of it.</summary>
    public string? Description { get; }

    public bool IsRequired { get; }

    public bool IsList { get; }

    /// <summary>The type of the value, or of each entry.</summary>
    public Type ScalarType { get; }

    /// <summary>Whether it must be there in this object.</summary>
    public bool IsRequiredIn(JsonElement element) => IsRequired || condition?.HoldsIn(element) == true;

    /// <summary>The value in normal form; null where there is none (blank text) or where it is wrong, which then stands in <paramref name="errors"/>.</summary>
    public JsonNode? Check(JsonElement value, string path, FieldErrors errors) => check(value, path, errors);

    public static RequestField Of(PropertyInfo property, ParameterInfo? parameter, object? example, NullabilityInfoContext nullability)
    {
        // A positional record carries its attributes on the parameter unless they say property:.
        List<Attribute> attributes = [.. property.GetCustomAttributes(), .. parameter?.GetCustomAttributes() ?? []];
        return new RequestField(
            JsonNamingPolicy.CamelCase.ConvertName(property.Name),
            property.PropertyType,
            IsMandatory(property, parameter, example, nullability, attributes),
            attributes.OfType<RequiredWhenAttribute>().FirstOrDefault(),
            attributes.OfType<DescriptionAttribute>().FirstOrDefault()?.Description,
            CheckOf(property.PropertyType, new RequestRules(attributes))
        );
    }

    // What may be left out is what can say so: a nullable type, a default value, an initial value.
    private static bool IsMandatory(
        PropertyInfo property,
        ParameterInfo? parameter,
        object? example,
        NullabilityInfoContext nullability,
        List<Attribute> attributes
    )
    {
        if (attributes.OfType<RequiredAttribute>().Any())
        {
            return true;
        }

        if (nullability.Create(property).WriteState is NullabilityState.Nullable || parameter is { HasDefaultValue: true })
        {
            return false;
        }

        // A number or a day always has some value in an example: that it must be there its 'required' says.
        return parameter is not null
            || property.GetCustomAttribute<RequiredMemberAttribute>() is not null
            || (example is not null && property.GetValue(example) is null);
    }

    private static Func<JsonElement, string, FieldErrors, JsonNode?> CheckOf(Type type, RequestRules rules)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (RequestScalars.CheckOf(type, rules) is { } scalar)
        {
            return scalar;
        }

        if (EntryTypeOf(type) is { } entryType)
        {
            var entry = CheckOf(entryType, rules.OfEntries());
            return (value, path, errors) => CheckList(value, path, errors, entry, rules);
        }

        return (value, path, errors) =>
            value.ValueKind == JsonValueKind.Object ? RequestShape.Of(type).Check(value, path + ".", errors) : Wrong(path, errors);
    }

    private static JsonNode? Wrong(string path, FieldErrors errors)
    {
        errors.Add(path, RequestTexts.NotObject);
        return null;
    }

    private static JsonArray? CheckList(
        JsonElement value,
        string path,
        FieldErrors errors,
        Func<JsonElement, string, FieldErrors, JsonNode?> entry,
        RequestRules rules
    )
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            errors.Add(path, RequestTexts.NotList);
            return null;
        }

        rules.CheckCount(value.GetArrayLength(), path, errors);
        var list = new JsonArray();
        var place = 0;
        foreach (var item in value.EnumerateArray())
        {
            if (place == rules.LookedAt)
            {
                break;
            }

            var at = $"{path}[{place++}]";
            if (item.ValueKind == JsonValueKind.Null)
            {
                errors.Add(at, RequestTexts.Required);
            }
            else if (entry(item, at, errors) is { } node)
            {
                list.Add(node);
            }
            else if (!errors.ByField.ContainsKey(at))
            {
                errors.Add(at, RequestTexts.Required);
            }
        }

        return list;
    }

    private static Type? EntryTypeOf(Type type) =>
        type.IsArray
            ? type.GetElementType()
            : type.GetInterfaces()
                .Append(type)
                .FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>))
                ?.GetGenericArguments()[0];
}
