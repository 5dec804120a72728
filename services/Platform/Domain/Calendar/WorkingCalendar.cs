namespace Cooperation.Platform.Domain.Calendar;

/// <summary>The working days of one country, or of several at once: then a day is worked only where it is worked on every side.</summary>
public sealed class WorkingCalendar
{
    private readonly IReadOnlyList<string> countries;
    private readonly Dictionary<(string Country, DateOnly Date), SpecialDay> days;
    private readonly HashSet<(string Country, int Year)> years;

    /// <param name="days">Special days of these countries, in any order; others are left out.</param>
    /// <param name="countries">The countries, Viet Nam first.</param>
    public WorkingCalendar(IEnumerable<SpecialDay> days, params IReadOnlyList<string> countries)
    {
        this.countries = countries;
        this.days = days.Where(day => countries.Contains(day.Country)).ToDictionary(day => (day.Country, day.Date));
        years = [.. this.days.Keys.Select(day => (day.Country, day.Date.Year))];
    }

    /// <summary>Whether the day is worked, and whose day off it is if not: the first country's that does not work.</summary>
    public CalendarDay On(DateOnly day)
    {
        var verdicts = countries.Select(country => In(country, day)).ToArray();
        var off = Array.Find(verdicts, verdict => !verdict.Worked);
        return off != default ? off : verdicts.FirstOrDefault(verdict => verdict.Reason != DayReasons.Workday, verdicts[0]);
    }

    /// <summary>Whether the data reach this day: without a single special day in a year its holidays are not known, and a count over it is a guess.</summary>
    public bool Knows(DateOnly day) => countries.All(country => years.Contains((country, day.Year)));

    private CalendarDay In(string country, DateOnly day) =>
        days.TryGetValue((country, day), out var special) ? new(special.Kind == DayReasons.SwappedWork, special.Kind, country, special.Name)
        : day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? new(Worked: false, DayReasons.Weekend, country)
        : new(Worked: true, DayReasons.Workday);
}
