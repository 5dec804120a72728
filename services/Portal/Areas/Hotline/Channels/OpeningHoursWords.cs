using System.Text.RegularExpressions;
using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Hotline.Channels;

/// <summary>Opening hours as people read them: Hotline keeps them in one written form, <c>Mon-Fri 07:30-17:00; holidays 08:00-12:00</c>, which is no language of these pages.</summary>
internal static partial class OpeningHoursWords
{
    private static readonly Text Always = new("cả ngày lẫn đêm, kể cả ngày lễ", "day and night, holidays too");
    private static readonly Text Daily = new("hằng ngày", "every day");
    private static readonly Text Holidays = new("ngày lễ", "holidays");
    private static readonly Text To = new("{0} đến {1}", "{0} to {1}");

    private static readonly Dictionary<string, Text> Days = new(StringComparer.Ordinal)
    {
        ["Mon"] = new("thứ Hai", "Monday"),
        ["Tue"] = new("thứ Ba", "Tuesday"),
        ["Wed"] = new("thứ Tư", "Wednesday"),
        ["Thu"] = new("thứ Năm", "Thursday"),
        ["Fri"] = new("thứ Sáu", "Friday"),
        ["Sat"] = new("thứ Bảy", "Saturday"),
        ["Sun"] = new("Chủ nhật", "Sunday"),
    };

    /// <summary>What can't be read stays as it is written: no hours are worse than hours in another form.</summary>
    public static Text Of(string hours)
    {
        if (hours == "24/7")
        {
            return Always;
        }

        var rules = hours.Split("; ").Select(rule => Rule().Match(rule)).ToList();
        return rules.TrueForAll(rule => rule.Success)
            ? new(string.Join("; ", rules.Select(rule => Words(rule, "vi"))), string.Join("; ", rules.Select(rule => Words(rule, "en"))))
            : new(hours, hours);
    }

    private static string Words(Match rule, string language)
    {
        var spans = rule.Groups["spans"].Value.Replace('-', '–').Replace(",", ", ", StringComparison.Ordinal);
        return $"{DaysOf(rule, language)} {spans}";
    }

    private static string DaysOf(Match rule, string language) =>
        rule.Groups["days"].Value switch
        {
            "holidays" => Holidays.In(language),
            "Mon-Sun" => Daily.In(language),
            var days when days.Split('-') is [var first, var last] => string.Format(
                System.Globalization.CultureInfo.InvariantCulture,
                To.In(language),
                Days[first].In(language),
                Days[last].In(language)
            ),
            var day => Days[day].In(language),
        };

    [GeneratedRegex(
        "^(?<days>holidays|(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(-(Mon|Tue|Wed|Thu|Fri|Sat|Sun))?) (?<spans>[0-9:,-]+)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Rule();
}
