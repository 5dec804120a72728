using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Channels.Hours;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Hotline.Features.Channels;

/// <summary>Who answers on a channel at a moment, on either end.</summary>
internal sealed record AnswersNow(DateTimeOffset At, AnswersNow.Side Ours, AnswersNow.Side Theirs)
{
    internal static AnswersNow Of(Channel channel, ChannelTerms terms, ChannelBook book) =>
        new(
            book.At,
            Side.Of(book.Ours(terms), TimeZones.VietNam, Sides.Ours, terms),
            Side.Of(book.Theirs(terms, channel.Partner), terms.TheirZone, Sides.Theirs, terms)
        );

    /// <summary>One end of the line.</summary>
    /// <param name="Open">Whether somebody answers.</param>
    /// <param name="Zone">The clock there.</param>
    /// <param name="LocalTime">The moment on that clock.</param>
    /// <param name="Until">Until when somebody answers; null where it does not end.</param>
    /// <param name="Reason">Why nobody answers: night, outsideHours, break, weekend, holiday.</param>
    /// <param name="Holiday">The holiday there.</param>
    /// <param name="Opens">When somebody answers next.</param>
    /// <param name="Languages">Languages spoken at that end.</param>
    /// <param name="ContactPoints">Codes of whom to try there, in order.</param>
    public sealed record Side(
        bool Open,
        string Zone,
        DateTimeOffset LocalTime,
        BothClocks? Until,
        string? Reason,
        Text? Holiday,
        BothClocks? Opens,
        IReadOnlyList<string> Languages,
        IReadOnlyList<string> ContactPoints
    )
    {
        internal static Side Of(Attendance attendance, string zone, string side, ChannelTerms terms)
        {
            ContactPoint[] points = [.. terms.ContactPoints.Where(point => point.Side == side)];
            string[] spoken = [.. points.SelectMany(point => point.Languages).Distinct(StringComparer.Ordinal)];
            return new(
                attendance.Open,
                zone,
                attendance.LocalTime,
                BothClocks.Of(attendance.Until, zone),
                attendance.Reason,
                attendance.Holiday?.Name,
                BothClocks.Of(attendance.Opens, zone),
                spoken is [] ? terms.Languages : spoken,
                [.. points.Select(point => point.Code)]
            );
        }
    }

    /// <summary>A moment in Viet Nam and on the clock of that end.</summary>
    public sealed record BothClocks(DateTimeOffset Here, DateTimeOffset There)
    {
        internal static BothClocks? Of(DateTimeOffset? moment, string zone) =>
            moment is { } at
                ? new(
                    TimeZoneInfo.ConvertTimeBySystemTimeZoneId(at, TimeZones.VietNam),
                    TimeZoneInfo.ConvertTimeBySystemTimeZoneId(at, zone)
                )
                : null;
    }
}
