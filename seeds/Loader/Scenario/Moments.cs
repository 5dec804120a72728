namespace Cooperation.Loader.Scenario;

/// <summary>When things happen in 2018: more before Tết (16 February) and in the peak crackdown (1 July to 30 September), little on the holidays, nothing after 30 December.</summary>
internal static class Moments
{
    private static readonly TimeSpan VietNam = TimeSpan.FromHours(7);
    private static readonly DateOnly FirstDay = new(2018, 1, 1);
    private static readonly (DateOnly Day, int Weight)[] Days =
    [
        .. Enumerable.Range(0, 363).Select(FirstDay.AddDays).Select(day => (day, WeightOf(day))),
    ];

    /// <summary>The last moment of the demo year: whatever would come later has not happened yet on the demo date.</summary>
    public static DateTimeOffset End { get; } = At(new(2018, 12, 30), 23, 30);

    public static DateTimeOffset Receipt(Draw draw)
    {
        var day = draw.Weighted(Days);
        var hour = draw.Weighted(
            (draw.Between(7, 11), 45),
            (draw.Between(13, 17), 35),
            (draw.Between(18, 22), 15),
            (draw.Between(0, 6), 5)
        );
        return At(day, hour, draw.Below(60));
    }

    public static DateTimeOffset At(DateOnly day, int hour, int minute) => new(day.ToDateTime(new(hour, minute)), VietNam);

    /// <summary>From receipt to logging: minutes as a rule, some hours now and then, days where the entry is late.</summary>
    public static TimeSpan LoggingDelay(Draw draw) =>
        draw.Below(100) switch
        {
            < 4 => TimeSpan.FromMinutes(draw.Between(26 * 60, 110 * 60)),
            < 12 => TimeSpan.FromMinutes(draw.Between(100, 20 * 60)),
            _ => TimeSpan.FromMinutes(draw.Between(3, 50)),
        };

    public static TimeSpan ClassificationDelay(Draw draw, string urgency) =>
        TimeSpan.FromMinutes(
            urgency switch
            {
                "flash" => draw.Between(5, 40),
                "immediate" => draw.Between(20, 180),
                "priority" => draw.Between(2 * 60, 30 * 60),
                _ => draw.Between(4 * 60, 6 * 24 * 60),
            }
        );

    private static int WeightOf(DateOnly day) =>
        day switch
        {
            { Month: 2, Day: >= 14 and <= 20 } => 3,
            { Month: 2, Day: < 14 } => 13,
            { Month: 1 } => day.Day > 15 ? 12 : 9,
            { Month: 7 or 8 or 9 } => 15,
            { Month: 12 } => 11,
            _ => 9,
        };
}
