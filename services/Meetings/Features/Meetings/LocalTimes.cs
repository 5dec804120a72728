using System.Globalization;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Domain;

namespace Cooperation.Meetings.Features.Meetings;

/// <summary>Hours of a clock somewhere as requests write them: <c>2018-12-02T09:00</c>, without an offset; whose clock it is says the zone.</summary>
internal static class LocalTimes
{
    private const string Form = "yyyy-MM-dd'T'HH:mm";

    /// <summary>A refusal where the text is no such time; what was left out needs none.</summary>
    public static IEnumerable<DomainError> Refusal(string? text, string field) =>
        text is not null && Of(text) is null ? [MeetingErrors.NotLocalTime(field)] : [];

    /// <summary>The time; null where it is none.</summary>
    public static DateTime? Of(string? text) =>
        DateTime.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
        && time.Year is >= 2000 and < 2100
            ? time
            : null;
}
