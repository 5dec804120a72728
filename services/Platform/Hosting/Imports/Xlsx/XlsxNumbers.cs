using System.Globalization;

namespace Cooperation.Platform.Hosting.Imports.Xlsx;

/// <summary>Numbers of a workbook as people read them, and the days that they may count.</summary>
internal static class XlsxNumbers
{
    private const double LastDay = 2_958_465; // 31/12/9999
    private const double DayThatNeverWas = 60; // Spreadsheets count a 29 February 1900.
    private const int DaysFrom1900To1904 = 1462;

    /// <summary>The moment a number counts to; null where it counts to none. A time without a day lies on the first day of all.</summary>
    public static DateTime? Moment(string number, bool since1904)
    {
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) || serial is < 0 or > LastDay)
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
        return new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified).AddDays(days + fromLeap) + seconds;
    }

    /// <summary>A telephone number typed as a number is read as it was typed, and not as 9.12345678E8.</summary>
    public static string Text(string number) =>
        number.AsSpan().IndexOfAny('e', 'E', '.') >= 0
        && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? exact.ToString("0.##########", CultureInfo.InvariantCulture)
            : number;
}
