using System.Globalization;
using System.Text;

namespace Cooperation.Meetings.Features.Feeds;

/// <summary>
/// The lines of an event (RFC 5545, section 3.1): text is escaped, and a line is folded at 75 octets, never within a sign. Written here and not by the library,
/// which finds out by reflection what each value is: of two thousand meetings it made a second and more on a cold process.
/// </summary>
internal sealed class EventLines(StringBuilder calendar)
{
    private const int Most = 75;

    public EventLines Line(string name, string value)
    {
        var octets = 0;
        Fold(name, ref octets);
        Fold(":", ref octets);
        Fold(value, ref octets);
        calendar.Append("\r\n");
        return this;
    }

    /// <summary>A text, in which the signs that mean something in a calendar are escaped; no line where there is none.</summary>
    public EventLines Text(string name, string value) => value.Length == 0 ? this : Line(name, Escaped(value));

    /// <summary>Hours of the clock of a zone.</summary>
    public EventLines Hours(string name, DateTime time, string zone) =>
        Line($"{name};TZID={zone}", time.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture));

    /// <summary>A moment.</summary>
    public EventLines Moment(string name, DateTimeOffset at) =>
        Line(name, at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));

    private void Fold(string text, ref int octets)
    {
        var whole = Encoding.UTF8.GetByteCount(text);
        if (octets + whole <= Most)
        {
            calendar.Append(text);
            octets += whole;
            return;
        }

        Span<char> letters = stackalloc char[2];
        foreach (var sign in text.EnumerateRunes())
        {
            var width = sign.Utf8SequenceLength;
            if (octets + width > Most)
            {
                calendar.Append("\r\n ");
                octets = 1; // the space that says that the line goes on
            }

            calendar.Append(letters[..sign.EncodeToUtf16(letters)]);
            octets += width;
        }
    }

    private static string Escaped(string text) =>
        text.AsSpan().IndexOfAny("\\;,\r\n") < 0
            ? text
            : text.Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace(";", "\\;", StringComparison.Ordinal)
                .Replace(",", "\\,", StringComparison.Ordinal)
                .Replace("\r", "", StringComparison.Ordinal)
                .Replace("\n", "\\n", StringComparison.Ordinal);
}
