namespace Cooperation.Platform.Domain.Clocks;

/// <summary>A time over which a clock stood still, and why.</summary>
/// <param name="From">When it was stopped.</param>
/// <param name="Until">When it went on; null while it stands.</param>
/// <param name="Reason">Why, as it was written (case text, R21).</param>
/// <param name="Name">The name of the officer who stopped it.</param>
/// <param name="Desk">His desk.</param>
public sealed record ClockPause(DateTimeOffset From, DateTimeOffset? Until, string Reason, string Name, string Desk);
