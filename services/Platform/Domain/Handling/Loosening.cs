namespace Cooperation.Platform.Domain.Handling;

/// <summary>A mark belongs to whoever gave the information. A correction makes it stricter at will, and looser with the provider's leave in words, as passing on asks for it.</summary>
public static class Loosening
{
    /// <summary>What speaks against a correction of the marks.</summary>
    /// <param name="was">The mark before.</param>
    /// <param name="becomes">The mark as corrected.</param>
    /// <param name="field">The field that is corrected.</param>
    /// <param name="permission">Who of the provider agreed, when, by what.</param>
    /// <param name="errors">What the service calls the refusals.</param>
    public static IEnumerable<DomainError> Refusals(
        HandlingMark was,
        HandlingMark becomes,
        string field,
        string? permission,
        HandlingErrors errors
    )
    {
        if (becomes is { UseCondition: UseConditions.Other, UseRestriction: null })
        {
            yield return errors.RestrictionRequired(field == "useCondition" ? "useRestriction" : "value");
        }
        else if (permission is null && IsLooser(was, becomes))
        {
            yield return errors.LeaveToLoosenRequired();
        }
    }

    // What H3 restricts is said in words, and no program knows which words are looser: whoever gave them is asked.
    private static bool IsLooser(HandlingMark was, HandlingMark becomes) =>
        Openness(becomes.Handling) > Openness(was.Handling)
        || string.CompareOrdinal(Condition(becomes), Condition(was)) < 0
        || (was.UseCondition == UseConditions.Other && becomes.UseRestriction != was.UseRestriction);

    private static int Openness(string handling) => Handlings.All.TakeWhile(code => code != handling).Count();

    private static string Condition(HandlingMark mark) => mark.UseCondition ?? "";
}
