namespace Cooperation.Platform.Domain.Clocks;

/// <summary>More time than the rule gives, as far as the rule allows it.</summary>
/// <param name="Amount">How much more, in the unit of the rule.</param>
/// <param name="Reason">Why, as it was written (case text, R21).</param>
/// <param name="At">When it was given.</param>
/// <param name="Name">The name of the officer who gave it.</param>
/// <param name="Desk">His desk.</param>
public sealed record ClockExtension(decimal Amount, string Reason, DateTimeOffset At, string Name, string Desk);
