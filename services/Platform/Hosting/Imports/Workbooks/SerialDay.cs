namespace Cooperation.Platform.Hosting.Imports.Workbooks;

/// <summary>Days as a workbook counts them.</summary>
internal static class SerialDay
{
    private const double LastDay = 2_958_465; // 31/12/9999
    private const double DayThatNeverWas = 60; // Spreadsheets count a 29 February 1900.
    private const int DaysFrom1900To1904 = 1462;

    /// <summary>The moment a number counts to; null where it counts to none. A time without a day lies on the first day of all.</summary>
    public static DateTime? Moment(double serial, bool since1904)
    {
        if (serial is < 0 or > LastDay || double.IsNaN(serial))
        {
            return null;
        }

        var seconds = TimeSpan.FromSeconds(Math.Round(serial * 86_400));
        if (serial < 1)
        {
            return DateTime.MinValue + seconds;
        }

        var days = since1904 ? DaysFrom1900To1904 : 0;
        var fromLeap = !since1904 && serial < DayThatNeverWas ? 1 : 0;
        var first = new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified).AddDays(days + fromLeap);
        return seconds <= DateTime.MaxValue - first ? first + seconds : null;
    }
}
