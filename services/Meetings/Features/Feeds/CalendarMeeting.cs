using System.Linq.Expressions;
using Cooperation.Meetings.Domain.Meetings;

namespace Cooperation.Meetings.Features.Feeds;

/// <summary>What a calendar holds of a meeting: codes, hours and the place. No title, no agenda, nobody's name: its address is all that guards it.</summary>
internal sealed record CalendarMeeting(
    Guid Key,
    string Reference,
    string? Framework,
    string? Instrument,
    string? Partner,
    string Series,
    int? Number,
    string Status,
    DateTime From,
    DateTime To,
    string Zone,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    string? Host,
    string? Place,
    bool DayOpen,
    DateTimeOffset AnnouncedAt,
    DateTimeOffset ChangedAt,
    long Version
)
{
    public static Expression<Func<Meeting, CalendarMeeting>> Projection { get; } =
        m => new CalendarMeeting(
            m.Id.Value,
            m.Reference,
            m.Framework,
            m.Instrument,
            m.Partner,
            m.Series,
            m.Number,
            m.Status,
            m.From,
            m.To,
            m.Zone,
            m.StartsAt,
            m.EndsAt,
            m.Host,
            m.Place,
            m.DayOpen,
            m.AnnouncedAt,
            m.ChangedAt,
            m.Version
        );

    private static readonly Func<Meeting, CalendarMeeting> Read = Projection.Compile();

    public static CalendarMeeting Of(Meeting meeting) => Read(meeting);
}
