namespace Cooperation.Platform.Domain.Calendar;

/// <summary>An amount of time in the unit of its rule.</summary>
/// <param name="Amount">How much; parts of one only with hours.</param>
/// <param name="Unit">One of <see cref="CountingUnits"/>.</param>
public readonly record struct TimeLimit(decimal Amount, string Unit)
{
    /// <summary>Counts the limit from its start, day by day.</summary>
    /// <param name="from">The start.</param>
    /// <param name="calendar">Whose working days count.</param>
    /// <param name="standstills">When the clock did not run.</param>
    /// <param name="office">Which hours are working hours; the usual ones where nothing is said.</param>
    public Reckoning CountFrom(
        DateTimeOffset from,
        WorkingCalendar calendar,
        IReadOnlyList<Standstill>? standstills = null,
        OfficeHours? office = null
    ) =>
        Unit switch
        {
            CountingUnits.CalendarHours => HourCount.Of(Amount, from, calendar, office: null, standstills ?? []),
            CountingUnits.WorkingHours => HourCount.Of(Amount, from, calendar, office ?? OfficeHours.Usual, standstills ?? []),
            CountingUnits.CalendarDays => DayCount.Of(Whole(), from, calendar, standstills ?? [], _ => true),
            CountingUnits.CalendarMonths => DayCount.Of(DaysOfMonths(from), from, calendar, standstills ?? [], _ => true),
            CountingUnits.WorkingDays => DayCount.Of(Whole(), from, calendar, standstills ?? [], day => day.Worked),
            _ => throw new InvalidOperationException($"'{Unit}' is no unit of time limits."),
        };

    // 30 January and one month end on 28 February: the month has no such date, so its last day counts.
    private int DaysOfMonths(DateTimeOffset from)
    {
        var first = CivilTime.DateOf(from);
        return first.AddMonths(Whole()).DayNumber - first.DayNumber;
    }

    private int Whole() =>
        decimal.IsInteger(Amount) ? (int)Amount : throw new InvalidOperationException($"{Amount} {Unit} is no whole number.");
}
