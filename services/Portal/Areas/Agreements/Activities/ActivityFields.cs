using System.Globalization;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Agreements.Activities;

/// <summary>Which fields the form of a step has, in their order, and how numbers are read.</summary>
internal static class ActivityFields
{
    public const string Yes = "true";
    public const string No = "false";
    public const string Done = "done";
    public const string Due = "due";

    public static readonly IReadOnlyDictionary<string, string[]> Of = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Known.ActivityStep.Agreement] = ["note"],
        [Known.ActivityStep.Progress] = ["percent", "value", Done, "hinders"],
        [Known.ActivityStep.Evidence] = ["kind", "reference", "note"],
        [Known.ActivityStep.Completion] = ["on", "note"],
        [Known.ActivityStep.CarryOver] = ["year", "due", "reason"],
        [Known.ActivityStep.Dropping] = ["reason"],
        [Known.ActivityStep.Reopening] = ["reason"],
        [Known.ActivityStep.Reminder] = ["note"],
    };

    /// <summary>Those without which nothing is sent.</summary>
    public static string[] RequiredOf(string step) =>
        step switch
        {
            Known.ActivityStep.Progress => [Done],
            Known.ActivityStep.Evidence => ["kind", "reference"],
            Known.ActivityStep.CarryOver => ["year", "due", "reason"],
            Known.ActivityStep.Dropping or Known.ActivityStep.Reopening => ["reason"],
            _ => [],
        };

    /// <summary>How many days ago it was due in Viet Nam.</summary>
    public static int DaysLate(DateOnly due, DateTimeOffset now) => VietnamTime.DateOf(now).DayNumber - due.DayNumber;

    public static int? Whole(this FormState form, string field, PageLanguage language)
    {
        if (form.Given(field) is not { } typed)
        {
            return null;
        }

        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        form.Add(field, language[ActivityTexts.NumberWrong]);
        return null;
    }

    /// <summary>A number with a comma or a point before its fraction.</summary>
    public static decimal? Number(this FormState form, string field, PageLanguage language)
    {
        if (form.Given(field) is not { } typed)
        {
            return null;
        }

        if (Number(typed) is { } number)
        {
            return number;
        }

        form.Add(field, language[ActivityTexts.NumberWrong]);
        return null;
    }

    public static decimal? Number(string typed) =>
        decimal.TryParse(typed.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
