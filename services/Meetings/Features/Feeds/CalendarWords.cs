using System.Globalization;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Meetings.Features.Feeds;

/// <summary>What a meeting is called in calendars and invitations, in one language.</summary>
internal sealed class CalendarWords(CodeNames names)
{
    public string Language => names.Language;

    private bool IsEnglish => Language == WrittenLanguages.En;

    /// <summary>The name of the calendar.</summary>
    public string Calendar => Say("Hội nghị, cuộc họp", "Meetings");

    public string Say(string vi, string en) => IsEnglish ? en : vi;

    /// <summary>Series, number in it, and whose it is.</summary>
    public string Summary(CalendarMeeting meeting)
    {
        var called = $"{Series(meeting)} · {Owner(meeting)}";
        return meeting.DayOpen ? $"{called} ({Say("chưa định ngày", "no day set")})" : called;
    }

    public string Series(CalendarMeeting meeting)
    {
        var series = names.Of(MeetingLists.Series, meeting.Series, meeting.AnnouncedAt);
        return meeting.Number is not { } number ? series
            : IsEnglish ? string.Create(CultureInfo.InvariantCulture, $"{series}, no. {number}")
            : string.Create(CultureInfo.InvariantCulture, $"{series} lần thứ {number}");
    }

    public string Owner(CalendarMeeting meeting) =>
        meeting.Instrument
        ?? (
            meeting.Framework is null
                ? names.Of(MeetingLists.Partner, meeting.Partner, meeting.AnnouncedAt)
                : names.Of(MeetingLists.Framework, meeting.Framework, meeting.AnnouncedAt)
        );

    /// <summary>Place and host country; nothing where neither is known.</summary>
    public string Place(CalendarMeeting meeting) =>
        string.Join(", ", ((string?[])[meeting.Place, Host(meeting)]).Where(part => !string.IsNullOrEmpty(part)));

    public string Status(CalendarMeeting meeting) => names.Of("meetingStatus", meeting.Status, meeting.AnnouncedAt);

    /// <summary>The number, where it stands, and Viet Nam's hours where the clock there shows others.</summary>
    public string Description(CalendarMeeting meeting)
    {
        string?[] lines =
        [
            meeting.Reference,
            $"{Say("Trạng thái", "Status")}: {Status(meeting)}",
            meeting.DayOpen || !Differs(meeting)
                ? null
                : $"{Say("Giờ Việt Nam", "Viet Nam time")}: {Hours(Here(meeting.StartsAt), Here(meeting.EndsAt))}",
        ];
        return string.Join('\n', lines.OfType<string>());
    }

    /// <summary>Whether Viet Nam's clock shows another time.</summary>
    public static bool Differs(CalendarMeeting meeting) => Here(meeting.StartsAt) != meeting.From;

    /// <summary>A moment by Viet Nam's clock.</summary>
    public static DateTime Here(DateTimeOffset moment) => CivilTime.Of(moment).DateTime;

    /// <summary><c>02/12/2018 09:00 – 16:30</c>; the day twice where there are several.</summary>
    public static string Hours(DateTime from, DateTime to) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{from:dd/MM/yyyy HH:mm} – {to.ToString(from.Date == to.Date ? "HH:mm" : "dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture)}"
        );

    private string? Host(CalendarMeeting meeting) =>
        meeting.Host switch
        {
            null => null,
            "VN" => Say("Việt Nam", "Viet Nam"),
            { } host => names.Of(MeetingLists.Partner, host, meeting.AnnouncedAt),
        };
}
