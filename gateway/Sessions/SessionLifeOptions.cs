using System.ComponentModel.DataAnnotations;

namespace Cooperation.Gateway.Sessions;

/// <summary>How long sessions live.</summary>
internal sealed class SessionLifeOptions
{
    public const string Section = "Sessions";

    /// <summary>A session unused for so long is over: a desk left alone.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan Idle { get; init; } = TimeSpan.FromMinutes(60);

    /// <summary>No session outlives a shift.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "7.00:00:00")]
    public TimeSpan Absolute { get; init; } = TimeSpan.FromHours(12);

    /// <summary>How long a replica may answer from memory. Together with <see cref="CheckAfter"/> at most 5 s (R18).</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:02")]
    public TimeSpan Remember { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How old Identity's word on the account may be.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:03")]
    public TimeSpan CheckAfter { get; init; } = TimeSpan.FromSeconds(3);
}
