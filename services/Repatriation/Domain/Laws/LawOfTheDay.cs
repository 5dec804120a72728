using Cooperation.Platform.Domain;

namespace Cooperation.Repatriation.Domain.Laws;

/// <summary>The matters of a return that a law rules. Which law that is on a day is reference data (<see cref="LegalBasis"/>); a case goes by that of the day on which it was reported, for good (R13).</summary>
public static class LawOfTheDay
{
    /// <summary>The matters, as the list calls them.</summary>
    public static readonly IReadOnlyList<string> Matters = ["procedure", "minors", "papers", "support", "protection"];

    /// <summary>The rule that the return goes step by step by.</summary>
    public static RuleOfDay Procedure(DateOnly day) => new("procedure", day);

    /// <summary>The rule by which a minor is not handed over alone.</summary>
    public static RuleOfDay Minors(DateOnly day) => new("minors", day);

    /// <summary>The rule on the papers by which somebody is a victim.</summary>
    public static RuleOfDay Papers(DateOnly day) => new("papers", day);

    /// <summary>The rule on support.</summary>
    public static RuleOfDay Support(DateOnly day) => new("support", day);

    /// <summary>The rule on the safety of victims and of those close to them.</summary>
    public static RuleOfDay Protection(DateOnly day) => new("protection", day);
}
