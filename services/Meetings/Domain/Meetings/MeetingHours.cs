using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;

namespace Cooperation.Meetings.Domain.Meetings;

/// <summary>The hours of a meeting by the clock where it takes place, and as moments. Only hours that the clock shows once are hours of a meeting.</summary>
public sealed record MeetingHours
{
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
    public static IEnumerable<DomainError> Refusals(MeetingEntry entry)
    {
        if (!TimeZones.Know(entry.Zone))
        {
            return [MeetingErrors.ZoneUnknown()];
        }

        var zone = TimeZoneInfo.FindSystemTimeZoneById(entry.Zone);
        DomainError[] ofTimes = [.. Refusals(entry.From, "from", zone), .. Refusals(entry.To, "to", zone)];
        return ofTimes.Length > 0 ? ofTimes
            : MomentOf(entry.To, zone) <= MomentOf(entry.From, zone) ? [MeetingErrors.EndsBeforeItBegins()]
            : [];
    }

    /// <summary>The hours of a meeting that was checked.</summary>
    public static MeetingHours Of(MeetingEntry entry) => new(entry.From, entry.To, TimeZoneInfo.FindSystemTimeZoneById(entry.Zone));

    private static IEnumerable<DomainError> Refusals(DateTime time, string field, TimeZoneInfo zone) =>
        zone.IsInvalidTime(time) ? [MeetingErrors.TimeNotThere(field)]
        : zone.IsAmbiguousTime(time) ? [MeetingErrors.TimeTwice(field)]
        : [];

    private static DateTimeOffset MomentOf(DateTime time, TimeZoneInfo zone) =>
        new DateTimeOffset(time, zone.GetUtcOffset(time)).ToUniversalTime();
}
