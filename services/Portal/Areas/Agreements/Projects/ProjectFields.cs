using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Agreements.Projects;

/// <summary>Which fields the form of a step of a project has.</summary>
internal static class ProjectFields
{
    public const string Budget = "budget";
    public const string Number = "number";
    public const string On = "on";
    public const string Until = "until";

    public static readonly IReadOnlyDictionary<string, string[]> Of = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Known.ProjectStep.Approval] = [On, "note"],
        [Known.ProjectStep.Signature] = [On, "note"],
        [Known.ProjectStep.Start] = [On, "note"],
        [Known.ProjectStep.Output] = [Number, On, "note"],
        [Known.ProjectStep.Report] = [Number, On, "note"],
        [Known.ProjectStep.Budget] = [Budget, "reason"],
        [Known.ProjectStep.Extension] = [Until, "reason"],
        [Known.ProjectStep.Ending] = [On, "note"],
        [Known.ProjectStep.Dropping] = ["reason"],
    };

    /// <summary>Those without which nothing is sent.</summary>
    public static string[] RequiredOf(string step) => [.. Of[step].Where(field => field is Number or Until or "reason")];
}
