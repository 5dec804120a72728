using System.ComponentModel.DataAnnotations;

namespace Cooperation.Gateway.Guards;

/// <summary>How much one account may ask, by each replica.</summary>
internal sealed class RateLimitOptions
{
    public const string Section = "RateLimits";

    /// <summary>Calls a second, over time.</summary>
    [Range(1, 100_000)]
    public int PerSecond { get; init; } = 200;

    /// <summary>Calls at once, after a pause.</summary>
    [Range(1, 1_000_000)]
    public int Burst { get; init; } = 1_000;

    /// <summary>Calendars that may be read from one address without signing in, a minute, over time.</summary>
    [Range(1, 100_000)]
    public int FeedsPerMinute { get; init; } = 60;

    /// <summary>The same at once, after a pause: an office behind one address whose programs wake at the same minute.</summary>
    [Range(1, 1_000_000)]
    public int FeedBurst { get; init; } = 120;
}
