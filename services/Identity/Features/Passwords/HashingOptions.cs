using System.ComponentModel.DataAnnotations;

namespace Cooperation.Identity.Features.Passwords;

/// <summary>How much hashing of passwords goes on at once, in each replica.</summary>
internal sealed class HashingOptions
{
    public const string Section = "Hashing";

    /// <summary>Hashes at once; each keeps one core busy for some 100 ms.</summary>
    [Range(1, 256)]
    public int AtOnce { get; init; } = Environment.ProcessorCount;

    /// <summary>Those that may wait for their turn.</summary>
    [Range(0, 10_000)]
    public int Waiting { get; init; } = 50;

    /// <summary>And how long at most.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:01:00")]
    public TimeSpan WaitAtMost { get; init; } = TimeSpan.FromSeconds(5);
}
