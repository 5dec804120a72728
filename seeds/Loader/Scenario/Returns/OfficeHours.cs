namespace Cooperation.Loader.Scenario.Returns;

/// <summary>When desks work: on weekdays from eight to four.</summary>
internal static class OfficeHours
{
    private static readonly TimeSpan VietNam = TimeSpan.FromHours(7);

    /// <summary>A moment of the office hours so many days later, never before the time itself.</summary>
    public static DateTimeOffset InDays(this DateTimeOffset time, int days, Draw draw)
    {
        var day = DateOnly.FromDateTime(time.ToOffset(VietNam).AddDays(days).DateTime);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || IsTet(day))
        {
            day = day.AddDays(1);
        }

        var moment = Moments.At(day, 8, 0).AddMinutes(draw.Below(8 * 60));
        return moment > time ? moment : time.AddMinutes(draw.Between(5, 40));
    }

    private static bool IsTet(DateOnly day) => day is { Year: 2018, Month: 2, Day: >= 14 and <= 20 };
}
