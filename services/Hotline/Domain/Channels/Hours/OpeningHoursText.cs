using System.Globalization;
using System.Text.RegularExpressions;
using Cooperation.Platform.Domain.Clocks;

namespace Cooperation.Hotline.Domain.Channels.Hours;

/// <summary>The written form of opening hours. Days are Mon to Sun, or T2 to T7 and CN as Vietnamese desks write them; times 07:30, 7:30 or 7h30.</summary>
internal static partial class OpeningHoursText
{
    private const string RoundTheClock = "24/7";
    private const string OnHolidays = "holidays";

    private static readonly string[] Days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    private static readonly string[] VietnameseDays = ["T2", "T3", "T4", "T5", "T6", "T7", "CN"];

    public static int Place(DayOfWeek day) => ((int)day + 6) % 7;

    public static (IReadOnlyList<Span>[] Week, IReadOnlyList<Span>? Holidays, bool IsAlways)? Read(string? text)
    {
        if (text is null or { Length: > 200 })
        {
            return null;
        }

        if (text.Trim() == RoundTheClock)
        {
            return ([], null, true);
        }

        var week = new IReadOnlyList<Span>?[Days.Length];
        IReadOnlyList<Span>? holidays = null;
        foreach (var rule in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Rule().Match(rule) is not { Success: true } match || SpansOf(match.Groups["spans"].Value) is not { } spans)
            {
                return null;
            }

            var days = match.Groups["days"].Value;
            if (days.Equals(OnHolidays, StringComparison.OrdinalIgnoreCase) || days.Equals("lễ", StringComparison.OrdinalIgnoreCase))
            {
                holidays ??= spans;
            }
            else if (!Put(days, spans, week))
            {
                return null;
            }
        }

        IReadOnlyList<Span>[] full = [.. week.Select(spans => spans ?? [])];
        return full.All(spans => spans.Count == 0) || Overrun(full) ? null : (full, holidays, false);
    }

    public static string Write(IReadOnlyList<Span>[] week, IReadOnlyList<Span>? holidays, bool isAlways)
    {
        if (isAlways)
        {
            return RoundTheClock;
        }

        var rules = new List<string>();
        for (var day = 0; day < Days.Length; day++)
        {
            var first = day;
            while (day + 1 < Days.Length && week[day + 1].SequenceEqual(week[first]))
            {
                day++;
            }

            if (week[first].Count > 0)
            {
                rules.Add($"{(first == day ? Days[day] : $"{Days[first]}-{Days[day]}")} {string.Join(',', week[first])}");
            }
        }

        if (holidays is { Count: > 0 })
        {
            rules.Add($"{OnHolidays} {string.Join(',', holidays)}");
        }

        return string.Join("; ", rules);
    }

    private static bool Put(string days, IReadOnlyList<Span> spans, IReadOnlyList<Span>?[] week)
    {
        foreach (var part in days.Split(',', StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-', StringSplitOptions.TrimEntries);
            var (first, last) = (DayOf(ends[0]), DayOf(ends[^1]));
            if (ends.Length > 2 || first < 0 || last < first)
            {
                return false;
            }

            for (var day = first; day <= last; day++)
            {
                // A day named twice is a slip of the pen, not a wish.
                if (week[day] is not null)
                {
                    return false;
                }

                week[day] = spans;
            }
        }

        return true;
    }

    private static int DayOf(string name) =>
        Math.Max(
            Array.FindIndex(Days, day => day.Equals(name, StringComparison.OrdinalIgnoreCase)),
            Array.FindIndex(VietnameseDays, day => day.Equals(name, StringComparison.OrdinalIgnoreCase))
        );

    private static List<Span>? SpansOf(string text)
    {
        var spans = new List<Span>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-', StringSplitOptions.TrimEntries);
            if (
                ends.Length != 2
                || MinutesOf(ends[0]) is not { } start
                || MinutesOf(ends[1]) is not { } end
                || start == end
                || start >= Span.Day
            )
            {
                return null;
            }

            spans.Add(new(start, end > start ? end : end + Span.Day));
        }

        spans.Sort((one, other) => one.Start.CompareTo(other.Start));
        return spans.Zip(spans.Skip(1)).Any(pair => pair.First.Meets(pair.Second)) ? null : spans;
    }

    private static int? MinutesOf(string text)
    {
        if (Clock().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var minutes =
            (int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture) * 60)
            + (match.Groups["minute"] is { Length: > 0 } minute ? int.Parse(minute.ValueSpan, CultureInfo.InvariantCulture) : 0);
        return minutes <= Span.Day ? minutes : null;
    }

    // A night that runs into hours of the next day that have begun already.
    private static bool Overrun(IReadOnlyList<Span>[] week) =>
        week.Where(
                (spans, day) =>
                    spans is [.., { End: > Span.Day } last]
                    && week[(day + 1) % week.Length] is [var next, ..]
                    && next.Start < last.End - Span.Day
            )
            .Any();

    [GeneratedRegex(
        @"^(?<days>\p{L}[\p{L}0-9, -]*?)\s+(?<spans>[0-9][0-9:h, -]*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Rule();

    [GeneratedRegex("^(?<hour>[0-9]{1,2})[:h](?<minute>[0-5][0-9])?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Clock();
}
