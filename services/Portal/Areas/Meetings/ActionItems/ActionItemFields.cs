using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.ActionItems;

/// <summary>Which fields the form of a step has, in their order.</summary>
internal static class ActionItemFields
{
    public const string Done = "done";
    public const string Due = "due";
    public const string Meeting = "meeting";

    public static readonly IReadOnlyDictionary<string, string[]> Of = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Known.ActionItemStep.Progress] = [Done, "hinders"],
        [Known.ActionItemStep.Completion] = ["on", "note"],
        [Known.ActionItemStep.CarryOver] = [Due, Meeting, "reason"],
        [Known.ActionItemStep.Links] = ["kind", "reference"],
        [Known.ActionItemStep.Dropping] = ["reason"],
        [Known.ActionItemStep.Reopening] = ["reason"],
    };

    /// <summary>Those without which nothing is sent.</summary>
    public static string[] RequiredOf(string step) =>
        step switch
        {
            Known.ActionItemStep.Progress => [Done],
            Known.ActionItemStep.Completion => [],
            Known.ActionItemStep.CarryOver => [Due, "reason"],
            Known.ActionItemStep.Links => ["kind", "reference"],
            _ => ["reason"],
        };
}
