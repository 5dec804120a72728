using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Calendar;

namespace Cooperation.Platform.Hosting.Requests;

/// <summary>The ends of a span of time as people ask for it: a day in Viet Nam, counted whole, or a moment with its offset.</summary>
public static class DayOrMoment
{
    private static readonly Text Wrong = new(
        "Phải là ngày (2018-12-31) hoặc thời điểm kèm múi giờ (2018-12-31T08:30:00Z).",
        "Must be a day (2018-12-31) or a moment with its offset (2018-12-31T08:30:00Z)."
    );

    /// <summary>The first moment of the span; null where nothing is asked.</summary>
    /// <exception cref="InvalidRequestException">It is neither a day nor a moment; names the field <c>from</c>.</exception>
    public static DateTimeOffset? From(string? text) => Read(text, "from", daysMore: 0);

    /// <summary>The first moment after the span; null where nothing is asked.</summary>
    /// <exception cref="InvalidRequestException">It is neither a day nor a moment; names the field <c>to</c>.</exception>
    public static DateTimeOffset? Until(string? text) => Read(text, "to", daysMore: 1);

    private static DateTimeOffset? Read(string? text, string field, int daysMore)
    {
        if (text is null)
        {
            return null;
        }

        if (
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && VietnamTime.IsThinkable(day)
        )
        {
            return VietnamTime.StartOf(day.AddDays(daysMore));
        }

        // A + of an offset arrives as a space where the caller did not encode it.
        return
            text.Contains('T', StringComparison.Ordinal)
            && DateTimeOffset.TryParse(text.Replace(' ', '+'), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            && VietnamTime.IsThinkable(moment)
            ? moment.ToUniversalTime()
            : throw new InvalidRequestException(field, Wrong);
    }
}
