using System.ComponentModel.DataAnnotations;

namespace Cooperation.Gateway.Sessions;

/// <summary>
/// How often a password may be tried, by each replica. Only what fails counts: a desk behind one address that signs in at the change of
/// shifts reaches none of these.
/// </summary>
internal sealed class PasswordLimitOptions
{
    public const string Section = "PasswordLimits";

    /// <summary>Failures a minute of one name from one address.</summary>
    [Range(1, 100_000)]
    public int PerNameAndAddress { get; init; } = 10;

    /// <summary>Of one name from wherever; more than the former, so that nobody alone keeps somebody else out.</summary>
    [Range(1, 100_000)]
    public int PerName { get; init; } = 30;

    /// <summary>Of one address, whatever the names.</summary>
    [Range(1, 100_000)]
    public int PerAddress { get; init; } = 20;

    /// <summary>Of everybody together.</summary>
    [Range(1, 100_000)]
    public int Altogether { get; init; } = 300;

    /// <summary>Attempts of one address under way at once.</summary>
    [Range(1, 10_000)]
    public int AtOncePerAddress { get; init; } = 4;

    /// <summary>And those of it that may wait.</summary>
    [Range(0, 10_000)]
    public int WaitingPerAddress { get; init; } = 60;

    /// <summary>Attempts of everybody under way at once.</summary>
    [Range(1, 10_000)]
    public int AtOnce { get; init; } = 32;

    /// <summary>And those that may wait.</summary>
    [Range(0, 10_000)]
    public int Waiting { get; init; } = 200;

    /// <summary>How long an attempt waits at most.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:01:00")]
    public TimeSpan WaitAtMost { get; init; } = TimeSpan.FromSeconds(10);
}
