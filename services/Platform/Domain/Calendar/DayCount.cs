namespace Cooperation.Platform.Domain.Calendar;

/// <summary>Counts limits in days: the first day never counts, the limit ends with the last one, and never on a day off (Civil Code 2015, articles 147 and 148).</summary>
internal static class DayCount
{
    /// <param name="amount">How many days have to count.</param>
    /// <param name="from">The start.</param>
    /// <param name="calendar">Whose working days.</param>
    /// <param name="standstills">When the clock did not run.</param>
    /// <param name="counts">Which days count: all, or those that are worked.</param>
    public static Reckoning Of(
        int amount,
        DateTimeOffset from,
        WorkingCalendar calendar,
        IReadOnlyList<Standstill> standstills,
        Func<CalendarDay, bool> counts
    )
    {
        var days = Begin(from, standstills);
        while (amount > 0)
        {
            var entry = Entry(days[^1].Date.AddDays(1), calendar, standstills, counts);
            amount -= entry.Counted ? 1 : 0;
            days.Add(entry);
        }

        return End(days, calendar, standstills);
    }

    // A clock that is stopped on its first day begins anew with the day on which it goes on.
    private static List<CountedDay> Begin(DateTimeOffset from, IReadOnlyList<Standstill> standstills)
    {
        var days = new List<CountedDay> { new(CivilTime.DateOf(from), Counted: false, DayReasons.FirstDay) };
        while (Stands(days[^1].Date, standstills))
        {
            days.Add(new(days[^1].Date.AddDays(1), Counted: false, DayReasons.Paused));
        }

        return days;
    }

    private static CountedDay Entry(
        DateOnly day,
        WorkingCalendar calendar,
        IReadOnlyList<Standstill> standstills,
        Func<CalendarDay, bool> counts
    )
    {
        var verdict = calendar.On(day);
        return Stands(day, standstills)
            ? new(day, Counted: false, DayReasons.Paused)
            : new(day, counts(verdict), verdict.Reason, Hours: null, verdict.Country, verdict.Name);
    }

    private static Reckoning End(List<CountedDay> days, WorkingCalendar calendar, IReadOnlyList<Standstill> standstills)
    {
        var rolls = false;
        while (!calendar.On(days[^1].Date).Worked || days[^1].Reason == DayReasons.Paused)
        {
            rolls = true;
            days.Add(Entry(days[^1].Date.AddDays(1), calendar, standstills, _ => false));
        }

        if (rolls)
        {
            days[^1] = days[^1] with { Reason = DayReasons.RolledOver };
        }

        return new(CivilTime.EndOf(days[^1].Date), days, days.TrueForAll(day => calendar.Knows(day.Date)));
    }

    private static bool Stands(DateOnly day, IReadOnlyList<Standstill> standstills) => standstills.Any(still => still.HoldsAtEndOf(day));
}
