using System.Globalization;

namespace Cooperation.Hotline.Domain.People;

/// <summary>A date known to the day, to the month or only to the year. Its precision is kept: a year of birth is not the first of January.</summary>
public readonly record struct PartialDate
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    private PartialDate(string value, DateOnly earliest)
    {
        Value = value;
        Earliest = earliest;
    }

    /// <summary><c>1999-05-12</c>, <c>1999-05</c> or <c>1999</c>.</summary>
    public string Value { get; }

    /// <summary>The first day it may mean.</summary>
    public DateOnly Earliest { get; }

    /// <summary>Reads one of the three forms.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        var read = DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var earliest);
        date = new(text, earliest);
        return read;
    }
}
