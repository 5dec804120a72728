using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;

namespace Cooperation.Meetings.Domain.Meetings;

/// <summary>The hours of a meeting by the clock where it takes place, and as moments. Only hours that the clock shows once are hours of a meeting.</summary>
public sealed record MeetingHours
{
    // A meeting has days on which attendance is taken: one of months is a slip of the keyboard.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(31);

    private MeetingHours(DateTime from, DateTime to, TimeZoneInfo zone)
    {
        StartsAt = MomentOf(from, zone);
        EndsAt = MomentOf(to, zone);
    }

    /// <summary>When it begins, UTC.</summary>
    public DateTimeOffset StartsAt { get; }

    /// <summary>When it ends, UTC.</summary>
    public DateTimeOffset EndsAt { get; }

    /// <summary>What speaks against these hours; nothing where they can be had by <see cref="Of"/>.</summary>
    public static IEnumerable<DomainError> Refusals(DateTime from, DateTime to, string zoneName)
    {
        if (!TimeZones.Know(zoneName))
        {
            return [MeetingErrors.ZoneUnknown()];
        }

        var zone = TimeZoneInfo.FindSystemTimeZoneById(zoneName);
        DomainError[] ofTimes = [.. Refusals(from, "from", zone), .. Refusals(to, "to", zone)];
        return ofTimes.Length > 0 ? ofTimes
            : MomentOf(to, zone) <= MomentOf(from, zone) ? [MeetingErrors.EndsBeforeItBegins()]
            : to - from > Longest ? [MeetingErrors.TooLong()]
            : [];
    }

    /// <summary>The hours of a meeting that was checked.</summary>
    public static MeetingHours Of(DateTime from, DateTime to, string zone) => new(from, to, TimeZoneInfo.FindSystemTimeZoneById(zone));

    private static IEnumerable<DomainError> Refusals(DateTime time, string field, TimeZoneInfo zone) =>
        zone.IsInvalidTime(time) ? [MeetingErrors.TimeNotThere(field)]
        : zone.IsAmbiguousTime(time) ? [MeetingErrors.TimeTwice(field)]
        : [];

    private static DateTimeOffset MomentOf(DateTime time, TimeZoneInfo zone) =>
        new DateTimeOffset(time, zone.GetUtcOffset(time)).ToUniversalTime();
}
