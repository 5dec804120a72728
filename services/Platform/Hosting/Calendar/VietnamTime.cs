namespace Cooperation.Platform.Hosting.Calendar;

/// <summary>Viet Nam's civil time: what people read, and by what years, months and days are cut (R14).</summary>
public static class VietnamTime
{
    /// <summary>Asia/Ho_Chi_Minh: seven hours ahead of UTC since 1975, without summer time.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    /// <summary>Whether a day can be meant: beyond these years it is a slip of the keyboard or an attempt, and reckoning with it runs over the end of the calendar.</summary>
    public static bool IsThinkable(DateOnly day) => day.Year is >= 1850 and < 2200;

    /// <summary>The same of a moment.</summary>
    public static bool IsThinkable(DateTimeOffset moment) => moment.UtcDateTime.Year is >= 1850 and < 2200;

    /// <summary>The same moment with Viet Nam's offset.</summary>
    public static DateTimeOffset At(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);

    /// <summary>The day in Viet Nam.</summary>
    public static DateOnly DateOf(DateTimeOffset moment) => DateOnly.FromDateTime(At(moment).DateTime);

    /// <summary>The year in Viet Nam.</summary>
    public static int YearOf(DateTimeOffset moment) => At(moment).Year;

    /// <summary>The month in Viet Nam, 1 to 12.</summary>
    public static int MonthOf(DateTimeOffset moment) => At(moment).Month;

    /// <summary>The moment, in UTC, at which this day begins in Viet Nam.</summary>
    public static DateTimeOffset StartOf(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
