using System.Globalization;
using System.Text.RegularExpressions;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Logging;

/// <summary>An age or a year told only about, as Hotline keeps it: <c>khoảng 25 tuổi</c> on a day of 2018 is <c>1993~</c>. Everything else goes as it stands.</summary>
internal static partial class TypedBirth
{
    /// <param name="typed">What was typed.</param>
    /// <param name="told">When it was told: an age is that of this day.</param>
    public static string? Of(string? typed, DateTimeOffset told)
    {
        if (typed is null)
        {
            return null;
        }

        if (Age().Match(typed) is { Success: true } age)
        {
            var years = int.Parse(age.Groups["years"].ValueSpan, CultureInfo.InvariantCulture);
            return About(Cooperation.Platform.Hosting.Calendar.VietnamTime.YearOf(told) - years);
        }

        return Year().Match(typed) is { Success: true } year ? year.Groups["year"].Value + "~" : typed;
    }

    /// <summary>As it is read: 1999-05 → 05/1999, 1993~ → khoảng 1993.</summary>
    public static string? Words(string? birth, PageLanguage speech) =>
        birth switch
        {
            null => null,
            [.. var year, '~'] => speech[LogTexts.AboutYear, year],
            _ => string.Join('/', birth.Split('-').Reverse()),
        };

    private static string About(int year) => string.Create(CultureInfo.InvariantCulture, $"{year}~");

    [GeneratedRegex(
        // Of a number alone only 'about' says that it is an age, and 85 might be a year.
        @"^\s*(?:(?:khoảng|chừng|độ|tầm|about|approx\.?|~)?\s*(?<years>[0-9]{1,2})\s*(?:tuổi|t|years?(?: old)?|y/?o)|(?:khoảng|chừng|độ|tầm|about|approx\.?|~)\s*(?<years>[1-9]|[1-5][0-9]))\s*$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Age();

    [GeneratedRegex(
        @"^\s*(?:(?:khoảng|chừng|about|approx\.?|~)\s*(?<year>[0-9]{4})|(?<year>[0-9]{4})\s*~)\s*$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Year();
}
