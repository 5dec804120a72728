namespace Cooperation.Portal.Components;

/// <summary>Something that is on a day, or on several from it on: a meeting, a deadline.</summary>
public sealed record AgendaEntry(DateOnly Day, string Title, string Href)
{
    /// <summary>Its last day.</summary>
    public DateOnly Until { get; init; } = Day;

    /// <summary>The hour, with the partner's beside it where that differs; null where it is the whole day. Of its first day.</summary>
    public string? Time { get; init; }

    public string? More { get; init; }

    /// <summary>Whether it is on that day.</summary>
    public bool IsOn(DateOnly day) => Day <= day && day <= Until;

    /// <summary>Its days, of several those of a month.</summary>
    public IEnumerable<DateOnly> DaysIn(DateOnly month)
    {
        var first = new DateOnly(month.Year, month.Month, 1);
        var (from, until) = Day == Until ? (Day, Day) : (Later(Day, first), Earlier(Until, first.AddMonths(1).AddDays(-1)));
        return Enumerable.Range(0, Math.Max(0, until.DayNumber - from.DayNumber + 1)).Select(from.AddDays);
    }

    private static DateOnly Later(DateOnly day, DateOnly other) => day > other ? day : other;

    private static DateOnly Earlier(DateOnly day, DateOnly other) => day < other ? day : other;
}

/// <summary>A day on which one side does not work.</summary>
public sealed record AgendaHoliday(DateOnly Day, string Name, string Country);
