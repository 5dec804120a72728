namespace Cooperation.Platform.Messaging.Outbox;

/// <summary>How long to wait before the next try.</summary>
internal static class Backoff
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>2, 4, 8 … seconds up to five minutes, ± 20 % so that what failed together does not come back together.</summary>
    public static TimeSpan After(int attempts) => Jitter(attempts < 9 ? TimeSpan.FromSeconds(1 << attempts) : Longest);

    /// <summary>± 20 %.</summary>
    public static TimeSpan Jitter(TimeSpan time) => time * (0.8 + (0.4 * Random.Shared.NextDouble()));
}
