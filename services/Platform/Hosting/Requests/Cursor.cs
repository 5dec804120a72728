using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Cooperation.Platform.Hosting.Requests;

/// <summary>An opaque position in a list: the key of the last entry of a page, which is where the next one begins.</summary>
public static class Cursor
{
    /// <summary>Packs the parts of a key.</summary>
    public static string Of(params IEnumerable<string> parts) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(parts));

    /// <summary>Packs the usual key of a list in order of time.</summary>
    public static string Of(DateTimeOffset at, Guid id) => Of(at.UtcTicks.ToString(CultureInfo.InvariantCulture), id.ToString("N"));

    /// <summary>Packs the key of a list in order of days.</summary>
    public static string Of(DateOnly day, string key) => Of(day.DayNumber.ToString(CultureInfo.InvariantCulture), key);

    /// <summary>The parts, or null where there is no cursor.</summary>
    /// <exception cref="InvalidRequestException">The text was not made here.</exception>
    public static IReadOnlyList<string>? Read(string? after, int parts, string field = "after")
    {
        if (string.IsNullOrEmpty(after))
        {
            return null;
        }

        try
        {
            if (
                JsonSerializer.Deserialize<string[]>(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(after))) is { } key
                && key.Length == parts
                && !key.Contains(null)
            )
            {
                return key;
            }
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            // Falls through: a cursor cut off or made up is a wrong field like any other.
        }

        throw Wrong(field);
    }

    /// <summary>What to throw for a cursor that was not made here.</summary>
    public static InvalidRequestException Wrong(string field = "after") => new(field, RequestTexts.Cursor);

    /// <summary>The key of a list in order of days, or null where there is no cursor.</summary>
    /// <exception cref="InvalidRequestException">The text was not made here.</exception>
    public static (DateOnly Day, string Key)? ReadDated(string? after, string field = "after")
    {
        if (Read(after, 2, field) is not { } parts)
        {
            return null;
        }

        return
            int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= DateOnly.MaxValue.DayNumber
            ? (DateOnly.FromDayNumber(number), parts[1])
            : throw Wrong(field);
    }

    /// <summary>The usual key of a list in order of time, or null where there is no cursor.</summary>
    /// <exception cref="InvalidRequestException">The text was not made here.</exception>
    public static (DateTimeOffset At, Guid Id)? ReadTimed(string? after, string field = "after")
    {
        if (Read(after, 2, field) is not { } key)
        {
            return null;
        }

        return
            long.TryParse(key[0], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            && ticks <= DateTime.MaxValue.Ticks
            && Guid.TryParseExact(key[1], "N", out var id)
            ? (new DateTimeOffset(ticks, TimeSpan.Zero), id)
            : throw Wrong(field);
    }
}
