using System.Globalization;
using System.Text.Json.Nodes;
using Cooperation.Platform.Hosting.Calendar;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>A row as it was understood: what the form that logs an exchange would send, and what only a log says.</summary>
internal sealed record ReadRow
{
    public required JsonObject Values { get; init; }

    /// <summary>The number that the log itself gives the row.</summary>
    public required string? OwnNumber { get; init; }

    /// <summary>Whether it is still to be worked on. Then its clocks run, as those of a late entry.</summary>
    public required bool IsOpen { get; init; }

    public required bool? SignsOfCrime { get; init; }

    public required string? Result { get; init; }

    /// <summary>Subject and text as they stand in the file, names and all: they tell rows apart and are kept nowhere.</summary>
    public required IReadOnlyList<string?> Written { get; init; }

    /// <summary>What everybody who may read the exchange will read of it.</summary>
    public IEnumerable<string?> Texts() => [.. NamesOutOfText.Texts.Select(field => Values[field]?.GetValue<string>()), Result];

    /// <summary>What was understood, by field as a mapping calls it and as the form does; of people only how many.</summary>
    public IReadOnlyDictionary<string, string> Understood()
    {
        var values = Values
            .Where(value => value.Value is JsonValue && value.Key != "lateReason")
            .ToDictionary(value => value.Key, value => Said(value.Value!.AsValue()), StringComparer.Ordinal);
        values["people"] = Values["people"]!.AsArray().Count.ToString(CultureInfo.InvariantCulture);
        values[ImportFields.State] = IsOpen ? "open" : "closed";
        Add(values, ImportFields.At, values.GetValueOrDefault("receivedAt") ?? values.GetValueOrDefault("sentAt"));
        Add(values, ImportFields.OwnNumber, OwnNumber);
        Add(
            values,
            ImportFields.SignsOfCrime,
            SignsOfCrime switch
            {
                true => "yes",
                false => "no",
                null => null,
            }
        );
        Add(values, ImportFields.Result, Result);
        return values;
    }

    private static void Add(Dictionary<string, string> values, string field, string? value)
    {
        if (value is not null)
        {
            values[field] = value;
        }
    }

    // Moments by Viet Nam's clock, as the log has them.
    private static string Said(JsonValue value) =>
        value.TryGetValue<DateTimeOffset>(out var moment)
            ? VietnamTime.At(moment).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)
            : value.ToString();
}
