using System.Globalization;
using System.Text.RegularExpressions;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Calendar;

namespace Cooperation.Platform.Hosting.Imports;

/// <summary>Dates and times as logs hold them: day before month, or year first. What could mean two days means none.</summary>
public static partial class SheetDates
{
    private static readonly Text NotADate = new(
        "Không phải ngày. Ghi ngày/tháng/năm, ví dụ 31/12/2018 hoặc 31/12/2018 08:30.",
        "Not a date. Write day/month/year, for example 31/12/2018 or 31/12/2018 08:30."
    );

    private static readonly Text NoSuchDay = new("Không có ngày này trong lịch.", "There is no such day in the calendar.");

    private static readonly Text YearOfTwoDigits = new(
        "Năm chỉ có hai chữ số. Ghi đủ bốn chữ số, ví dụ 2018.",
        "The year has only two digits. Write all four, for example 2018."
    );

    private static readonly Text NotATime = new(
        "Không phải giờ. Ghi giờ:phút, ví dụ 08:30.",
        "Not a time. Write hours:minutes, for example 08:30."
    );

    /// <summary>A day, with its time where one stands there too; or what is wrong with it.</summary>
    public static Text? Read(SheetCell cell, out DateTime local)
    {
        local = cell.Moment ?? default;
        if (cell.Moment is { } moment)
        {
            return moment.Year > 1 ? null : NotADate;
        }

        var text = cell.Text;
        Regex[] forms = [DayThenTime(), TimeThenDay(), YearFirst()];
        return forms.Select(form => form.Match(text)).FirstOrDefault(match => match.Success) switch
        {
            null => NotADate,
            var match when match.Groups["y"].Length == 2 => YearOfTwoDigits,
            var match => Read(match, ref local),
        };
    }

    /// <summary>A time of day; or what is wrong with it.</summary>
    public static Text? ReadTime(SheetCell cell, out TimeSpan time)
    {
        time = cell.Moment?.TimeOfDay ?? default;
        return cell.Moment is not null || TryTime(TimeAlone().Match(cell.Text), out time) ? null : NotATime;
    }

    private static Text? Read(Match match, ref DateTime local)
    {
        var (year, month, day) = (Number(match, "y"), Number(match, "m"), Number(match, "d"));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return NoSuchDay;
        }

        var time = TimeSpan.Zero;
        if (match.Groups["h"].Success && !TryTime(match, out time))
        {
            return NotATime;
        }

        local = InVietNam(new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified) + time, match.Groups["o"].Value);
        return null;
    }

    // Only what a program wrote carries an offset.
    private static DateTime InVietNam(DateTime local, string offset) =>
        offset.Length == 0
            ? local
            : VietnamTime
                .At(DateTimeOffset.Parse(local.ToString("s", CultureInfo.InvariantCulture) + offset, CultureInfo.InvariantCulture))
                .DateTime;

    private static bool TryTime(Match match, out TimeSpan time)
    {
        var (hours, minutes, seconds) = (Number(match, "h"), Number(match, "min"), Number(match, "s"));
        time = new TimeSpan(hours, minutes, seconds);
        return match.Success && hours < 24 && minutes < 60 && seconds < 60;
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true, Length: > 0 } found
            ? int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : 0;

    private const RegexOptions Options =
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;
    private const string Time = @"(?<h>[0-9]{1,2})\s*([:hg]|giờ)\s*((?<min>[0-9]{1,2})(:(?<s>[0-9]{2})(\.[0-9]+)?)?)?\s*('|phút)?";

    [GeneratedRegex(
        @"^(" + Time + @"[\s,]*(ngày)?\s+)?(?<d>[0-9]{1,2})\s*[/.\-]\s*(?<m>[0-9]{1,2})\s*[/.\-]\s*(?<y>[0-9]{4}|[0-9]{2})$",
        Options
    )]
    private static partial Regex TimeThenDay();

    [GeneratedRegex(
        @"^(?<d>[0-9]{1,2})\s*[/.\-]\s*(?<m>[0-9]{1,2})\s*[/.\-]\s*(?<y>[0-9]{4}|[0-9]{2})([\s,]+(lúc\s+)?" + Time + ")?$",
        Options
    )]
    private static partial Regex DayThenTime();

    [GeneratedRegex(
        @"^(?<y>[0-9]{4})[/.\-](?<m>[0-9]{1,2})[/.\-](?<d>[0-9]{1,2})([\sT]+" + Time + @"(?<o>Z|[+\-][0-9]{2}:[0-9]{2})?)?$",
        Options
    )]
    private static partial Regex YearFirst();

    [GeneratedRegex("^" + Time + "$", Options)]
    private static partial Regex TimeAlone();
}
