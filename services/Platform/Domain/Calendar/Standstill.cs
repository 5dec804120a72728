namespace Cooperation.Platform.Domain.Calendar;

/// <summary>A time over which a clock did not run.</summary>
/// <param name="From">When it stopped.</param>
/// <param name="Until">When it went on.</param>
public sealed record Standstill(DateTimeOffset From, DateTimeOffset Until)
{
    /// <summary>Whether the clock stands at the end of this day. Days are counted by their ends: a stop within one day costs and gains nothing.</summary>
    internal bool HoldsAtEndOf(DateOnly day)
    {
        var end = CivilTime.EndOf(day);
        return From < end && end <= Until;
    }
}
