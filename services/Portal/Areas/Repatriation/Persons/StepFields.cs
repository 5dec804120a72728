using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Persons;

/// <summary>Which fields the form of a step has, in their order.</summary>
internal static class StepFields
{
    public const string Yes = "true";
    public const string No = "false";
    public const string Result = "result";
    public const string Province = "province";
    public const string Gate = "gate";

    public static readonly IReadOnlyDictionary<string, string[]> Of = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Known.PersonStep.IdentityRequest] = ["complex", "at", "reason"],
        [Known.PersonStep.IdentityReply] = [Result, "at", "reason"],
        [Known.PersonStep.TravelPaper] = ["number", "validUntil", "receivingDesk", Gate, "at", "reason"],
        [Known.PersonStep.Reception] = [Gate, "certificateAt", "at", "reason"],
        [Known.PersonStep.InitialSupport] = ["certificateAt", "at", "reason"],
        [Known.PersonStep.Referral] = [Province, "at", "reason"],
        [Known.PersonStep.ReferralAnswer] = ["accepted", "at", "reason"],
        [Known.PersonStep.Settlement] = ["at", "reason"],
        [Known.PersonStep.Closure] = ["outcome", "at", "reason"],
        [Known.PersonStep.Identification] = ["to", "paper", "appeal", "complex", "at", "reason"],
        [Known.PersonStep.Support] = ["to", "at", "reason"],
        [Known.PersonStep.Undo] = ["reason"],
    };

    private static readonly string[] Always = [Result, Province, "accepted", "outcome", "to"];

    /// <summary>Those without which nothing is sent.</summary>
    public static IEnumerable<string> RequiredOf(string step) =>
        step == Known.PersonStep.Undo ? ["reason"] : Of[step].Intersect(Always, StringComparer.Ordinal);
}
