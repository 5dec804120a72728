using System.Globalization;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Areas.Hotline.Exchanges;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Meetings;

/// <summary>Which fields the form of a step has, in their order, and how those of meetings are read.</summary>
internal static class MeetingFields
{
    public const string Yes = "true";
    public const string No = "false";

    /// <summary>The points of an agenda.</summary>
    public const string Items = "items";

    public static readonly IReadOnlyDictionary<string, string[]> Of = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Known.MeetingStep.Postponement] = ["reason", "from", "to", "zone", "place", "host"],
        [Known.MeetingStep.Cancellation] = ["reason"],
        [Known.MeetingStep.Merger] = ["into", "reason"],
        [Known.MeetingStep.Holding] = ["note"],
        [Known.MeetingStep.Report] = ["number", "note"],
        [Known.MeetingStep.FollowUp] = ["note"],
        [Known.MeetingStep.Reminders] = ["note"],
    };

    /// <summary>Those without which nothing is sent.</summary>
    public static string[] RequiredOf(string step) =>
        step switch
        {
            Known.MeetingStep.Merger => ["into", "reason"],
            Known.MeetingStep.Holding or Known.MeetingStep.Report or Known.MeetingStep.FollowUp or Known.MeetingStep.Reminders => [],
            _ => ["reason"],
        };

    /// <summary>A part of a point of an agenda: <c>items[3].title</c>.</summary>
    public static string Item(int place, string part) => FormLines.Name(Items, place, part);

    /// <summary>Hours of the clock where a meeting takes place: read as if it were Viet Nam's clock and sent as they stand on the wall; which clock it is says the zone.</summary>
    public static string? LocalTime(FormState form, string field, PageLanguage language, DateTimeOffset now) =>
        form.Moment(field, language, now) is { } typed
            ? VietnamTime.At(typed).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)
            : null;

    /// <summary>The beginning of the month in which a typed time lies: days off are shown from there on; null where none was typed that can be read.</summary>
    public static DateOnly? MonthOf(FormState form, string field, DateTimeOffset now) =>
        form.Given(field) is { } typed && Times.TryReadDay(typed.Split(' ')[0], VietnamTime.DateOf(now), out var day)
            ? new DateOnly(day.Year, day.Month, 1)
            : null;

    /// <summary>A day as it was typed.</summary>
    public static DateOnly? Day(FormState form, string field, PageLanguage language, DateTimeOffset now)
    {
        if (form.Given(field) is not { } typed)
        {
            return null;
        }

        if (Times.TryReadDay(typed, VietnamTime.DateOf(now), out var day))
        {
            return day;
        }

        form.Add(field, language[ExchangeTexts.DayWrong]);
        return null;
    }
}
