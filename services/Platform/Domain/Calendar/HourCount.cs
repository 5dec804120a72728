namespace Cooperation.Platform.Domain.Calendar;

/// <summary>Counts limits in hours: they run from the moment itself and end at a moment, whatever day that is; working hours run on working days only.</summary>
internal static class HourCount
{
    public static Reckoning Of(
        decimal hours,
        DateTimeOffset from,
        WorkingCalendar calendar,
        OfficeHours? office,
        IReadOnlyList<Standstill> standstills
    )
    {
        var left = TimeSpan.FromHours((double)hours);
        var (due, days) = (from, new List<CountedDay>());
        for (var day = CivilTime.DateOf(from); days.Count == 0 || left > TimeSpan.Zero; day = day.AddDays(1))
        {
            var before = left;
            foreach (var (begin, end) in Running(day, from, calendar, office, standstills).TakeWhile(_ => left > TimeSpan.Zero))
            {
                var taken = left < end - begin ? left : end - begin;
                left -= taken;
                due = begin + taken;
            }

            days.Add(Entry(day, before - left, calendar.On(day), office is not null, standstills));
        }

        return new(due, days, office is null || days.TrueForAll(day => calendar.Knows(day.Date)));
    }

    private static CountedDay Entry(DateOnly day, TimeSpan taken, CalendarDay verdict, bool working, IReadOnlyList<Standstill> standstills)
    {
        var hours = Math.Round((decimal)taken.TotalHours, 2);
        var stood = taken == TimeSpan.Zero && (verdict.Worked || !working) && standstills.Any(still => still.HoldsAtEndOf(day));
        return stood
            ? new(day, Counted: false, DayReasons.Paused, 0)
            : new(day, taken > TimeSpan.Zero, verdict.Reason, hours, verdict.Country, verdict.Name);
    }

    // The parts of a day in which the clock runs: the whole day or its office hours, from the start on, without the standstills.
    private static IEnumerable<(DateTimeOffset Begin, DateTimeOffset End)> Running(
        DateOnly day,
        DateTimeOffset from,
        WorkingCalendar calendar,
        OfficeHours? office,
        IReadOnlyList<Standstill> standstills
    )
    {
        IEnumerable<(DateTimeOffset Begin, DateTimeOffset End)> parts =
            office is null ? [(CivilTime.StartOf(day), CivilTime.EndOf(day))]
            : calendar.On(day).Worked ? office.Parts.Select(part => (CivilTime.At(day, part.From), CivilTime.At(day, part.Until)))
            : [];
        parts = parts.Select(part => (part.Begin < from ? from : part.Begin, part.End));
        foreach (var still in standstills)
        {
            parts = parts.SelectMany(part => Without(part, still));
        }

        return parts.Where(part => part.Begin < part.End);
    }

    private static IEnumerable<(DateTimeOffset Begin, DateTimeOffset End)> Without(
        (DateTimeOffset Begin, DateTimeOffset End) part,
        Standstill still
    )
    {
        yield return (part.Begin, still.From < part.End ? still.From : part.End);
        yield return (still.Until > part.Begin ? still.Until : part.Begin, part.End);
    }
}
