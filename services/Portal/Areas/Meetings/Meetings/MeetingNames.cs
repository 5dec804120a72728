using Cooperation.Portal.Areas.Hotline.People;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Meetings;

/// <summary>What people call a meeting: its series with its number, and whose it is.</summary>
internal static class MeetingNames
{
    public static string Series(PageLanguage language, Codes codes, string series, int? number) =>
        number is { } nth
            ? language[MeetingTexts.Nth, codes.Name(Lists.MeetingSeries, series), nth]
            : codes.Name(Lists.MeetingSeries, series);

    /// <summary>The host country; one that is no partner of ours by its code.</summary>
    public static string Host(PageLanguage language, Codes codes, string? host) =>
        host == Known.Nationality.Vietnam ? language[PeopleTexts.VietNam] : codes.Name(Lists.Partner, host);

    /// <summary>The last day on which it is: one that ends at midnight is not on the day that begins then.</summary>
    public static DateOnly LastDay(DateTime from, DateTime to) => DateOnly.FromDateTime(to > from ? to.AddTicks(-1) : to);

    /// <summary>Whose it is: an instrument's, a framework's, or with which partner a desk meets.</summary>
    public static string Owner(Codes codes, string? framework, string? instrument, string? partner) =>
        instrument ?? (framework is null ? codes.Name(Lists.Partner, partner) : codes.Name(Lists.MeetingFramework, framework));
}
