using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Cooperation.Meetings.Domain.Codes;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.Serialization;
using Calendar = Ical.Net.Calendar;

namespace Cooperation.Meetings.Features.Feeds;

/// <summary>Meetings as a calendar (RFC 5545): the library writes the calendar and the rules of its clocks, <see cref="EventLines"/> the meetings.</summary>
internal sealed class MeetingCalendar
{
    private const string End = "END:VCALENDAR";

    // A year past: the library knows changes of clocks up to today only, and asked for those after a day to come it fails.
    private const int Settled = 2020;

    // What was written of the clocks of some zones from a year on: few zones, few years.
    private readonly ConcurrentDictionary<string, string> frames = new(StringComparer.Ordinal);

    public string Write(IReadOnlyList<CalendarMeeting> meetings, CalendarWords words)
    {
        var frame = FrameOf(meetings, words);
        var calendar = new StringBuilder(frame, 0, frame.LastIndexOf(End, StringComparison.Ordinal), frame.Length + (meetings.Count * 640));
        var lines = new EventLines(calendar);
        foreach (var meeting in meetings)
        {
            Write(meeting, words, lines);
        }

        return calendar.Append(End).Append("\r\n").ToString();
    }

    /// <summary>Writes a calendar without meetings: the library reads its zones and is made ready by its first one.</summary>
    public static void MakeReady() => Frame([("Asia/Ho_Chi_Minh", Settled), ("Europe/London", Settled)], WrittenLanguages.Vi, "");

    // Everything but the meetings: who wrote it, and by which rules the clocks go that they name.
    private string FrameOf(IReadOnlyList<CalendarMeeting> meetings, CalendarWords words)
    {
        (string Zone, int Year)[] zones =
        [
            .. meetings
                .GroupBy(meeting => meeting.Zone, StringComparer.Ordinal)
                .OrderBy(zone => zone.Key, StringComparer.Ordinal)
                .Select(zone => (zone.Key, Math.Min(zone.Min(meeting => meeting.StartsAt).Year - 1, Settled))),
        ];
        var key = string.Join(
            '|',
            zones.Select(zone => string.Create(CultureInfo.InvariantCulture, $"{zone.Zone} {zone.Year}")).Prepend(words.Language)
        );
        return frames.GetOrAdd(key, _ => Frame(zones, words.Language, words.Calendar));
    }

    private static string Frame(IEnumerable<(string Zone, int Year)> zones, string language, string name)
    {
        var calendar = new Calendar
        {
            ProductId = $"-//Cooperation//Meetings//{language.ToUpperInvariant()}",
            Method = CalendarMethods.Publish,
        };
        calendar.AddProperty("X-WR-CALNAME", name);
        foreach (var (zone, year) in zones)
        {
            calendar.AddTimeZone(RulesOf(zone, year));
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static VTimeZone RulesOf(string zone, int year)
    {
        var rules = VTimeZone.FromDateTimeZone(zone, new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc), includeHistoricalData: false);

        // A clock that was put right once and then left alone: the library says that it is every year again.
        if (rules.TimeZoneInfos is [{ } only])
        {
            only.RecurrenceRule = null;
        }

        return rules;
    }

    private static void Write(CalendarMeeting meeting, CalendarWords words, EventLines lines) =>
        lines
            .Line("BEGIN", "VEVENT")
            .Text("UID", $"{meeting.Reference}@meetings.cooperation")
            .Line("SEQUENCE", meeting.Version.ToString(CultureInfo.InvariantCulture))
            .Moment("DTSTAMP", meeting.ChangedAt)
            .Moment("LAST-MODIFIED", meeting.ChangedAt)
            .Hours("DTSTART", meeting.From, meeting.Zone)
            .Hours("DTEND", meeting.To, meeting.Zone)
            .Line("STATUS", StatusOf(meeting))
            .Text("SUMMARY", words.Summary(meeting))
            .Text("LOCATION", words.Place(meeting))
            .Text("DESCRIPTION", words.Description(meeting))
            .Line("END", "VEVENT");

    // A meeting whose day is open does not take place on the day that it had: it comes back under the same name once a day is set.
    private static string StatusOf(CalendarMeeting meeting) =>
        meeting.DayOpen || meeting.Status is MeetingStatus.Cancelled or MeetingStatus.Merged ? EventStatus.Cancelled
        : meeting.Status is MeetingStatus.Announced or MeetingStatus.DelegationProposed ? EventStatus.Tentative
        : EventStatus.Confirmed;
}
