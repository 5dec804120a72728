using Cooperation.Agreements.Features.Exporting;
using Cooperation.Agreements.Features.Projects.Steps;
using Cooperation.Platform.Records.Steps;

namespace Cooperation.Agreements.Features.Projects;

/// <summary>/api/agreements/projects: one line per slice. Policies guard the collection; what has a reference is guarded by <see cref="ProjectAccess"/> and answers 404 (R17).</summary>
internal static class ProjectEndpoints
{
    public static void MapProjects(this IEndpointRouteBuilder agreements)
    {
        var projects = agreements.MapGroup("/projects").WithTags("Projects").RequireAuthorization();
        ProposeProject.Map(projects);
        ListProjects.Map(projects);
        ExportProjects.Map(projects);

        var project = projects.MapGroup("/{reference}").AddEndpointFilter(RefusalsOnRecord.Of("project"));
        GetProject.Map(project);
        ApproveProject.Map(project);
        SignProject.Map(project);
        StartProject.Map(project);
        ReachOutput.Map(project);
        HandInReport.Map(project);
        ChangeBudget.Map(project);
        ExtendProject.Map(project);
        EndProject.Map(project);
        DropProject.Map(project);
    }
}
