namespace Cooperation.Platform.Domain.Calendar;

/// <summary>What counts as the future: clocks of two machines differ, so two minutes ahead is no lie.</summary>
public static class TimesAhead
{
    /// <summary>How far ahead a time may lie.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(2);

    /// <summary>Whether it has not come yet.</summary>
    public static bool IsAheadOf(this DateTimeOffset moment, DateTimeOffset at) => moment > at + Tolerance;
}
