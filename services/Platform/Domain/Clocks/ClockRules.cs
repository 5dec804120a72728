namespace Cooperation.Platform.Domain.Clocks;

/// <summary>Finds the rule that counts.</summary>
public static class ClockRules
{
    /// <summary>The nearest rule of the day: an instrument's goes before the general one, for a treaty prevails over the circular, one for this condition before one for all.</summary>
    public static ClockRule? For(this IEnumerable<ClockRule> rules, string clock, string? condition, string? partner) =>
        rules
            .Where(rule => rule.IsFor(clock, condition, partner))
            .OrderByDescending(rule => rule.Partner is not null)
            .ThenByDescending(rule => rule.Condition is not null)
            .FirstOrDefault();
}
