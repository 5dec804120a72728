using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Calendar;

namespace Cooperation.Platform.Hosting.Requests;

/// <summary>The checks of single values by the type of the field.</summary>
internal static class RequestScalars
{
    private static readonly string[] TimeForms = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public static Func<JsonElement, string, FieldErrors, JsonNode?>? CheckOf(Type type, RequestRules rules)
    {
        if (type == typeof(string))
        {
            return (value, path, errors) => Text(value, path, errors, rules);
        }

        if (type == typeof(bool))
        {
            return Read<bool>(
                value => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? JsonValue.Create(value.GetBoolean()) : null,
                RequestTexts.NotBool
            );
        }

        if (type == typeof(int) || type == typeof(long) || type == typeof(decimal))
        {
            return (value, path, errors) => Number(value, path, errors, type, rules);
        }

        if (type == typeof(Guid))
        {
            return Read<Guid>(
                value => value.ValueKind == JsonValueKind.String && value.TryGetGuid(out var id) ? JsonValue.Create(id) : null,
                RequestTexts.NotId
            );
        }

        if (type == typeof(DateOnly))
        {
            return Read<DateOnly>(
                value =>
                    Plain(value) is { } text
                    && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                    && VietnamTime.IsThinkable(day)
                        ? JsonValue.Create(text)
                        : null,
                RequestTexts.NotDate
            );
        }

        return type == typeof(DateTimeOffset) ? Read<DateTimeOffset>(Time, RequestTexts.NotTime) : null;
    }

    private static Func<JsonElement, string, FieldErrors, JsonNode?> Read<T>(Func<JsonElement, JsonNode?> read, Text wrong) =>
        (value, path, errors) =>
        {
            // A form sends an empty field for 'nothing'.
            if (Plain(value) is { } text && string.IsNullOrWhiteSpace(text))
            {
                return null;
            }

            var node = read(value);
            if (node is null)
            {
                errors.Add(path, wrong);
            }

            return node;
        };

    private static JsonValue? Text(JsonElement value, string path, FieldErrors errors, RequestRules rules)
    {
        var text = RequestText.Read(value, rules.IsMultiLine, out var wrong);
        if (string.IsNullOrEmpty(text) && wrong is null)
        {
            return null;
        }

        if ((wrong ?? rules.WrongIn(text!)) is { } error)
        {
            errors.Add(path, error);
            return null;
        }

        return JsonValue.Create(text);
    }

    private static JsonValue? Number(JsonElement value, string path, FieldErrors errors, Type type, RequestRules rules)
    {
        JsonValue? node = null;
        Text? wrong = type == typeof(decimal) ? RequestTexts.NotNumber : RequestTexts.NotInteger;
        if (value.ValueKind == JsonValueKind.Number)
        {
            if (type == typeof(int) && value.TryGetInt32(out var small))
            {
                (node, wrong) = (JsonValue.Create(small), rules.WrongIn(small));
            }
            else if (type == typeof(long) && value.TryGetInt64(out var large))
            {
                (node, wrong) = (JsonValue.Create(large), rules.WrongIn(large));
            }
            else if (type == typeof(decimal) && value.TryGetDecimal(out var exact))
            {
                (node, wrong) = (JsonValue.Create(exact), rules.WrongIn(exact));
            }
        }

        if (wrong is { } error)
        {
            errors.Add(path, error);
        }

        return wrong is null ? node : null;
    }

    // A time without an offset would mean the server's own zone, so it is refused. Kept in UTC (R14) and to the microsecond, which is what the database keeps.
    private static JsonNode? Time(JsonElement value)
    {
        if (
            Plain(value) is not { } text
            || !(text.EndsWith('Z') || (text.Length > 6 && text[^6] is '+' or '-' && text[^3] == ':'))
            || !DateTimeOffset.TryParseExact(text, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            || !VietnamTime.IsThinkable(time)
        )
        {
            return null;
        }

        var utc = time.ToUniversalTime();
        return JsonValue.Create(utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMicrosecond)));
    }

    private static string? Plain(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        var text = RequestText.Read(value, multiLine: false, out var wrong);
        return wrong is null ? text : null;
    }
}
