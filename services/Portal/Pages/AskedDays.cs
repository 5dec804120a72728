using System.Globalization;
using Cooperation.Portal.Areas.Hotline.Exchanges;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Pages;

/// <summary>The days between which a list is asked for: typed as people type them, asked for as services read them.</summary>
internal static class AskedDays
{
    public const string From = "from";
    public const string To = "to";

    /// <summary>Those that were typed, by their fields. A day that is none, or a last day before the first, is said at its field.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="today">By which a day without a year is read.</param>
    /// <param name="others">Days that the list is asked by beside these two.</param>
    public static IReadOnlyDictionary<string, string> Read(
        FormState form,
        PageLanguage language,
        DateOnly today,
        IEnumerable<string>? others = null
    )
    {
        var (from, to) = (Day(form, From, language, today), Day(form, To, language, today));
        if (from > to)
        {
            form.Add(To, language[ExchangeTexts.DaysCrossed]);
        }

        var more = (others ?? [])
            .Except([From, To], StringComparer.Ordinal)
            .Select(name => (Name: name, Day: Day(form, name, language, today)));
        return new[] { (Name: From, Day: from), (Name: To, Day: to) }
            .Concat(more)
            .Where(asked => asked.Day is not null)
            .ToDictionary(asked => asked.Name, asked => asked.Day!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static DateOnly? Day(FormState form, string name, PageLanguage language, DateOnly today)
    {
        if (form[name].Length == 0)
        {
            return null;
        }

        if (Times.TryReadDay(form[name], today, out var day))
        {
            return day;
        }

        form.Add(name, language[ExchangeTexts.DayWrong]);
        return null;
    }
}
