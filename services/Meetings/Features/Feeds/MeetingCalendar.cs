using Cooperation.Meetings.Domain.Codes;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.Extensions.Caching.Memory;

namespace Cooperation.Meetings.Features.Feeds;

/// <summary>
/// Meetings as a calendar (RFC 5545). What was written of a meeting at a version is written once: of two thousand, the library takes half a second, and a feed
/// that is read again differs in a few.
/// </summary>
internal sealed class MeetingCalendar : IDisposable
{
    private const string End = "END:VCALENDAR";

    // A day past, with a whole year of the rules that hold now behind it.
    private static readonly DateTimeOffset Settled = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // A meeting takes half a kilobyte.
    private readonly MemoryCache written = new(new MemoryCacheOptions { SizeLimit = 20_000 });

    public string Write(IReadOnlyList<CalendarMeeting> meetings, CalendarWords words)
    {
        var frame = Frame(meetings, words);
        return string.Concat([
            frame[..frame.LastIndexOf(End, StringComparison.Ordinal)],
            .. meetings.Select(meeting => Event(meeting, words)),
            $"{End}\r\n",
        ]);
    }

    public void Dispose() => written.Dispose();

    // Everything but the meetings: who wrote it, and by which rules the clocks go that they name.
    private static string Frame(IReadOnlyList<CalendarMeeting> meetings, CalendarWords words)
    {
        var calendar = new Calendar
        {
            ProductId = $"-//Cooperation//Meetings//{words.Language.ToUpperInvariant()}",
            Method = CalendarMethods.Publish,
        };
        calendar.AddProperty("X-WR-CALNAME", words.Calendar);
        foreach (
            var zone in meetings.GroupBy(meeting => meeting.Zone, StringComparer.Ordinal).OrderBy(zone => zone.Key, StringComparer.Ordinal)
        )
        {
            calendar.AddTimeZone(RulesOf(zone.Key, zone.Min(meeting => meeting.StartsAt)));
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static VTimeZone RulesOf(string zone, DateTimeOffset earliest)
    {
        // The library knows changes of clocks up to today only: asked for those after a day to come it fails, and the rules of today are those of what is to come.
        var before = earliest.AddYears(-1);
        var rules = VTimeZone.FromDateTimeZone(zone, (before < Settled ? before : Settled).UtcDateTime, includeHistoricalData: false);

        // A clock that was put right once and then left alone: the library says that it is every year again.
        if (rules.TimeZoneInfos is [{ } only])
        {
            only.RecurrenceRule = null;
        }

        return rules;
    }

    private string Event(CalendarMeeting meeting, CalendarWords words) =>
        written.GetOrCreate(
            (meeting.Key, meeting.Version, words.Language),
            entry =>
            {
                entry.Size = 1;
                return new EventSerializer().SerializeToString(EventOf(meeting, words))!;
            }
        )!;

    private static CalendarEvent EventOf(CalendarMeeting meeting, CalendarWords words) =>
        new()
        {
            Uid = $"{meeting.Reference}@meetings.cooperation",
            Sequence = (int)meeting.Version,
            DtStamp = Moment(meeting.ChangedAt),
            LastModified = Moment(meeting.ChangedAt),
            Start = new CalDateTime(meeting.From, meeting.Zone),
            End = new CalDateTime(meeting.To, meeting.Zone),
            Status = StatusOf(meeting),
            Summary = words.Summary(meeting),
            Location = words.Place(meeting) is { Length: > 0 } place ? place : null,
            Description = words.Description(meeting),
        };

    // A meeting whose day is open does not take place on the day that it had: it comes back under the same name once a day is set.
    private static string StatusOf(CalendarMeeting meeting) =>
        meeting.DayOpen || meeting.Status is MeetingStatus.Cancelled or MeetingStatus.Merged ? EventStatus.Cancelled
        : meeting.Status is MeetingStatus.Announced or MeetingStatus.DelegationProposed ? EventStatus.Tentative
        : EventStatus.Confirmed;

    private static CalDateTime Moment(DateTimeOffset at) => new(at.UtcDateTime);
}
