namespace Cooperation.Platform.Domain.Calendar;

/// <summary>Viet Nam's civil time: what people read, and by what years, months and days are cut (R14). The domain knows no time zone data: seven hours ahead of UTC, without summer time (decision 134/2002/QĐ-TTg).</summary>
public static class CivilTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>The same moment with Viet Nam's offset.</summary>
    public static DateTimeOffset Of(DateTimeOffset moment) => moment.ToOffset(Offset);

    /// <summary>The day in Viet Nam.</summary>
    public static DateOnly DateOf(DateTimeOffset moment) => DateOnly.FromDateTime(Of(moment).DateTime);

    /// <summary>The moment, in UTC, of a time of day in Viet Nam.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new DateTimeOffset(day.ToDateTime(time), Offset).ToUniversalTime();

    /// <summary>The moment, in UTC, at which this day begins in Viet Nam.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => At(day, TimeOnly.MinValue);

    /// <summary>24:00: a limit counted in days ends with its last day, not before (Civil Code 2015, article 148).</summary>
    public static DateTimeOffset EndOf(DateOnly day) => StartOf(day.AddDays(1));
}
