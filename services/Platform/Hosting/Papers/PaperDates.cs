using System.Globalization;
using Cooperation.Platform.Hosting.Calendar;

namespace Cooperation.Platform.Hosting.Papers;

/// <summary>Days and times as official documents write them.</summary>
public static class PaperDates
{
    /// <summary><c>ngày 05 tháng 3 năm 2018</c>: days below 10 and the months 1 and 2 with a nought before (decree 30/2020/NĐ-CP, annex I, part I, II.4; circular 01/2011/TT-BNV, article 9).</summary>
    public static string InWords(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"ngày {day.Day:00} tháng {(day.Month < 3 ? "0" : "")}{day.Month} năm {day.Year}");

    /// <summary><c>08 giờ 05, ngày 05 tháng 3 năm 2018</c>, by Viet Nam's clock (R14).</summary>
    public static string InWords(DateTimeOffset moment)
    {
        var local = VietnamTime.At(moment);
        return string.Create(CultureInfo.InvariantCulture, $"{local.Hour:00} giờ {local.Minute:00}, {InWords(VietnamTime.DateOf(moment))}");
    }

    /// <summary><c>08:05 05/3/2018</c> for tables, by Viet Nam's clock; the noughts as in words.</summary>
    public static string InShort(DateTimeOffset moment)
    {
        var local = VietnamTime.At(moment);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{local.Hour:00}:{local.Minute:00} {local.Day:00}/{(local.Month < 3 ? "0" : "")}{local.Month}/{local.Year}"
        );
    }
}
