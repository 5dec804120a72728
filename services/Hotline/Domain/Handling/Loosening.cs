using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Domain.Handling;

/// <summary>A mark belongs to whoever gave the information. A correction makes it stricter at will, and looser with the provider's leave in words, as passing on asks for it.</summary>
internal static class Loosening
{
    /// <summary>What speaks against a correction of the marks.</summary>
    /// <param name="was">The entry before.</param>
    /// <param name="becomes">The entry as corrected.</param>
    /// <param name="field">The field that is corrected.</param>
    /// <param name="permission">Who of the provider agreed, when, by what.</param>
    public static IEnumerable<DomainError> Refusals(ExchangeEntry was, ExchangeEntry becomes, string field, string? permission)
    {
        if (becomes is { UseCondition: UseConditions.Other, UseRestriction: null })
        {
            yield return HandlingErrors.RestrictionRequired(field == "useCondition" ? "useRestriction" : "value");
        }
        else if (permission is null && IsLooser(was, becomes))
        {
            yield return HandlingErrors.LeaveToLoosenRequired();
        }
    }

    // What H3 restricts is said in words, and no program knows which words are looser: whoever gave them is asked.
    private static bool IsLooser(ExchangeEntry was, ExchangeEntry becomes) =>
        Openness(becomes.Handling) > Openness(was.Handling)
        || string.CompareOrdinal(Condition(becomes), Condition(was)) < 0
        || (was.UseCondition == UseConditions.Other && becomes.UseRestriction != was.UseRestriction);

    private static int Openness(string handling) => Handlings.All.TakeWhile(code => code != handling).Count();

    private static string Condition(ExchangeEntry entry) => entry.UseCondition ?? "";
}
