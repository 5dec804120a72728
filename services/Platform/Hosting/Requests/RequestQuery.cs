using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Cooperation.Platform.Hosting.Requests;

/// <summary>Reads a query string as the JSON object it would be, and checks that against the type.</summary>
internal static class RequestQuery
{
    private static readonly JsonSerializerOptions Binding = new(JsonSerializerDefaults.Web);

    public static TQuery Read<TQuery>(IQueryCollection query)
        where TQuery : class
    {
        var errors = new FieldErrors();
        return Read<TQuery>(query, errors) ?? throw new InvalidRequestException(errors);
    }

    /// <summary>The same of a part of a query; null where something of it is wrong, which then stands in <paramref name="errors"/>.</summary>
    public static TQuery? Read<TQuery>(IEnumerable<KeyValuePair<string, StringValues>> query, FieldErrors errors)
        where TQuery : class
    {
        var shape = RequestShape.Of(typeof(TQuery));
        var given = new JsonObject();
        foreach (var (name, values) in query)
        {
            if (shape.Fields.TryGetValue(name, out var field) && !field.IsList && values.Count > 1)
            {
                errors.Add(name, RequestTexts.Repeated);
            }
            else
            {
                given[name] = field is null ? "" : NodeOf(values, field);
            }
        }

        using var document = JsonDocument.Parse(given.ToJsonString());
        var normal = shape.Check(document.RootElement, "", errors);
        return errors.IsEmpty ? normal.Deserialize<TQuery>(Binding) : null;
    }

    private static JsonNode? NodeOf(StringValues values, RequestField field) =>
        field.IsList
            ? new JsonArray([.. values.Select(value => ScalarOf(value, field.ScalarType))])
            : ScalarOf(values.ToString(), field.ScalarType);

    // What does not parse stays text, and the check then says what was expected.
    private static JsonNode? ScalarOf(string? text, Type type)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (type == typeof(bool) && bool.TryParse(text, out var flag))
        {
            return flag;
        }

        if (
            (type == typeof(int) || type == typeof(long))
            && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
        )
        {
            return whole;
        }

        return
            type == typeof(decimal)
            && decimal.TryParse(
                text,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var exact
            )
            ? exact
            : text;
    }
}
