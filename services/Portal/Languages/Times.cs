using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Calendar;

namespace Cooperation.Portal.Languages;

/// <summary>Times as people at a desk read and type them: dd/MM/yyyy HH:mm, Viet Nam time (R14).</summary>
internal static class Times
{
    private static readonly string[] DayForms = ["d/M/yyyy", "d/M/yy"];
    private static readonly string[] HourForms = ["H:mm", "HHmm", "H'h'mm", "H.mm", "H'h'", "%H"];

    public static string Moment(DateTimeOffset moment) => VietnamTime.At(moment).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);

    public static string Hour(DateTimeOffset moment) => VietnamTime.At(moment).ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string Day(DateTimeOffset moment) => VietnamTime.At(moment).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>The end of a time limit. One that ends at midnight has the whole of its last day, and is named by it: 00:00 of the next would be read as a day more.</summary>
    public static Text Limit(DateTimeOffset due)
    {
        if (VietnamTime.At(due).TimeOfDay != TimeSpan.Zero)
        {
            return new(Moment(due), Moment(due));
        }

        var last = Day(due.AddTicks(-1));
        return new($"hết ngày {last}", $"end of {last}");
    }

    /// <summary>A length of time in one unit: minutes below three hours, hours below three days, then days; to the nearest, so that eight hours just begun are eight.</summary>
    public static Text Length(TimeSpan span)
    {
        span = span.Duration();
        var (minutes, hours) = (Nearest(span.TotalMinutes), Nearest(span.TotalHours));
        return span.TotalMinutes < 1 ? new("chưa đến 1 phút", "under 1 min")
            : minutes < 180 ? new($"{minutes} phút", $"{minutes} min")
            : hours < 72 ? Count(hours, "giờ", "hour")
            : Count(Nearest(span.TotalDays), "ngày", "day");
    }

    /// <summary>How long somebody has to wait, never less than it takes: seconds up to a minute and a half, then minutes.</summary>
    public static Text Wait(TimeSpan wait) =>
        wait.TotalSeconds <= 90
            ? Count(Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)), "giây", "second")
            : Count((int)Math.Ceiling(wait.TotalMinutes), "phút", "minute");

    /// <summary>How far a moment lies from now, for hover.</summary>
    public static Text Distance(DateTimeOffset moment, DateTimeOffset now)
    {
        var length = Length(now - moment);
        return moment <= now ? new($"{length.Vi} trước", $"{length.En} ago") : new($"sau {length.Vi} nữa", $"in {length.En}");
    }

    /// <summary>Reads what somebody typed: 31/12/2018 02:10, 31/12 2:10, 2h10 (today).</summary>
    public static bool TryRead(string text, DateTimeOffset now, out DateTimeOffset moment)
    {
        moment = default;
        var parts = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var today = VietnamTime.DateOf(now);
        var (dayText, hourText) = parts switch
        {
            [var hour] => (null, hour),
            [var first, var second] when first.Contains('/', StringComparison.Ordinal) => (first, second),
            [var first, var second] when second.Contains('/', StringComparison.Ordinal) => (second, first),
            _ => (null, ""),
        };
        var day = today;
        if (dayText is not null && !TryReadDay(dayText, today, out day))
        {
            return false;
        }

        if (!TimeOnly.TryParseExact(hourText, HourForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return false;
        }

        moment = VietnamTime.StartOf(day) + time.ToTimeSpan();
        return true;
    }

    /// <summary>What came and was answered within one minute: officers type minutes, records have seconds. An earlier minute stays as it is.</summary>
    public static DateTimeOffset? NotBefore(DateTimeOffset? moment, DateTimeOffset? bound) =>
        moment < bound && bound - moment < TimeSpan.FromMinutes(1) ? bound : moment;

    /// <summary>Reads a day: 31/12/2018, 31/12/18, or 31/12 of this year.</summary>
    public static bool TryReadDay(string text, DateOnly today, out DateOnly day)
    {
        // The year goes in before reading: without one a day would be looked up in the year of the machine, where 29/2 may not exist.
        var whole =
            text.Count(c => c == '/') == 1 ? string.Create(CultureInfo.InvariantCulture, $"{text.Trim()}/{today.Year}") : text.Trim();
        return DateOnly.TryParseExact(whole, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
            && VietnamTime.IsThinkable(day);
    }

    private static int Nearest(double count) => (int)Math.Round(count, MidpointRounding.AwayFromZero);

    private static Text Count(int count, string vi, string en) => new($"{count} {vi}", count == 1 ? $"{count} {en}" : $"{count} {en}s");
}
