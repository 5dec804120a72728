using System.Globalization;

namespace Cooperation.Platform.Domain.People;

/// <summary>A date known to the day, to the month or only to the year, and a year perhaps only about. Its precision is kept: a year of birth is not the first of January, and who looks twenty-five need not be.</summary>
public readonly record struct PartialDate
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    private PartialDate(string value, DateOnly earliest, DateOnly latest)
    {
        Value = value;
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary><c>1999-05-12</c>, <c>1999-05</c>, <c>1999</c>, or <c>1999~</c> for about 1999 (as EDTF writes it).</summary>
    public string Value { get; }

    /// <summary>The first day it may mean.</summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day it may mean.</summary>
    public DateOnly Latest { get; }

    /// <summary>Reads one of these forms.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        var known = text is [_, _, _, _, '~'] ? text[..4] : text;
        var read = DateOnly.TryParseExact(known, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var earliest);
        date = new(text, earliest, read ? LatestOf(known, earliest) : earliest);
        return read;
    }

    private static DateOnly LatestOf(string known, DateOnly earliest) =>
        known.Length switch
        {
            4 => new DateOnly(earliest.Year, 12, 31),
            7 => new DateOnly(earliest.Year, earliest.Month, DateTime.DaysInMonth(earliest.Year, earliest.Month)),
            _ => earliest,
        };
}
