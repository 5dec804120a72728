namespace Cooperation.Platform.Domain.Calendar;

/// <summary>The units in which the law and the instruments give time limits.</summary>
public static class CountingUnits
{
    /// <summary>Every hour counts, from the moment itself.</summary>
    public const string CalendarHours = "calendarHours";

    /// <summary>Office hours of working days count, from the moment itself.</summary>
    public const string WorkingHours = "workingHours";

    /// <summary>Every day counts but the first; an end on a day off moves to the end of the next working day.</summary>
    public const string CalendarDays = "calendarDays";

    /// <summary>Working days count, but not the first day.</summary>
    public const string WorkingDays = "workingDays";

    /// <summary>To the end of the corresponding date, or of the month where it has no such date; an end on a day off moves as with days.</summary>
    public const string CalendarMonths = "calendarMonths";

    /// <summary>Every unit.</summary>
    public static readonly IReadOnlyList<string> All = [CalendarHours, WorkingHours, CalendarDays, WorkingDays, CalendarMonths];

    /// <summary>Whether the limit ends at a moment and not with a day.</summary>
    public static bool AreHours(string unit) => unit is CalendarHours or WorkingHours;
}
