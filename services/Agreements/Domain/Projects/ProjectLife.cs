using Cooperation.Agreements.Domain.Codes;
using static Cooperation.Agreements.Domain.Codes.ProjectStatus;

namespace Cooperation.Agreements.Domain.Projects;

/// <summary>Where each step of a project begins: what is offered and what is taken go by the same table, and a test walks all of it.</summary>
public static class ProjectLife
{
    /// <summary>The steps that begin at a status, the next one first.</summary>
    public static IReadOnlyList<string> OpenAt(string status) =>
        status switch
        {
            Proposed => [ProjectSteps.Approval, ProjectSteps.Budget, ProjectSteps.Dropping],
            Approved => [ProjectSteps.Signature, ProjectSteps.Budget, ProjectSteps.Dropping],
            SignedByAll => [ProjectSteps.Start, ProjectSteps.Budget, ProjectSteps.Extension, ProjectSteps.Dropping],
            Running => [ProjectSteps.Output, ProjectSteps.Report, ProjectSteps.Budget, ProjectSteps.Extension, ProjectSteps.Ending],
            // What was owed at its end often comes afterwards.
            Ended => [ProjectSteps.Report, ProjectSteps.Output],
            _ => [],
        };
}
