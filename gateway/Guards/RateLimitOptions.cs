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

    /// <summary>Attempts to sign in, for one account from one source.</summary>
    [Range(1, 10_000)]
    public int SignInPerMinute { get; init; } = 10;

    /// <summary>Attempts that may wait for their turn.</summary>
    [Range(0, 1_000)]
    public int SignInWaiting { get; init; } = 5;
}
