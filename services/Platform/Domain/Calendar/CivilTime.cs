namespace Cooperation.Platform.Domain.Calendar;

/// <summary>Days of Viet Nam for the domain, which knows no time zone data: seven hours ahead of UTC, without summer time (decision 134/2002/QĐ-TTg).</summary>
internal static class CivilTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    public static DateOnly DateOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(Offset).DateTime);

    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new DateTimeOffset(day.ToDateTime(time), Offset).ToUniversalTime();

    public static DateTimeOffset StartOf(DateOnly day) => At(day, TimeOnly.MinValue);

    /// <summary>24:00: a limit counted in days ends with its last day, not before (Civil Code 2015, article 148).</summary>
    public static DateTimeOffset EndOf(DateOnly day) => StartOf(day.AddDays(1));
}
