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
}
