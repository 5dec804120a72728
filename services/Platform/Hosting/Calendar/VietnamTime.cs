using Cooperation.Platform.Domain.Calendar;

namespace Cooperation.Platform.Hosting.Calendar;

/// <summary>What the services and pages ask of Viet Nam's civil time; <see cref="CivilTime"/> alone says how far ahead of UTC it is.</summary>
public static class VietnamTime
{
    /// <summary>Whether a day can be meant: beyond these years it is a slip of the keyboard or an attempt, and reckoning with it runs over the end of the calendar.</summary>
    public static bool IsThinkable(DateOnly day) => day.Year is >= 1850 and < 2200;

    /// <summary>The same of a moment.</summary>
    public static bool IsThinkable(DateTimeOffset moment) => moment.UtcDateTime.Year is >= 1850 and < 2200;

    /// <summary>The same moment with Viet Nam's offset.</summary>
    public static DateTimeOffset At(DateTimeOffset moment) => CivilTime.Of(moment);

    /// <summary>The day in Viet Nam.</summary>
    public static DateOnly DateOf(DateTimeOffset moment) => CivilTime.DateOf(moment);

    /// <summary>The year in Viet Nam.</summary>
    public static int YearOf(DateTimeOffset moment) => CivilTime.Of(moment).Year;

    /// <summary>The month in Viet Nam, 1 to 12.</summary>
    public static int MonthOf(DateTimeOffset moment) => CivilTime.Of(moment).Month;

    /// <summary>The moment, in UTC, at which this day begins in Viet Nam.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => CivilTime.StartOf(day);
}
