namespace Cooperation.Hotline.Domain.Clocks;

/// <summary>Finds the rule that counts.</summary>
public static class ClockRules
{
    /// <summary>The nearest rule of the day: an instrument's goes before the general one, for a treaty prevails over the circular, one for the urgency before one for all.</summary>
    public static ClockRule? For(this IEnumerable<ClockRule> rules, string clock, string urgency, string partner) =>
        rules
            .Where(rule => rule.IsFor(clock, urgency, partner))
            .OrderByDescending(rule => rule.Partner is not null)
            .ThenByDescending(rule => rule.Urgency is not null)
            .FirstOrDefault();
}
