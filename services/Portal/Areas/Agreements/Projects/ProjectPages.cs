using Cooperation.Platform.Hosting;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Agreements.Projects;

/// <summary>/projects: one line per page. Agreements decides who sees and keeps which projects.</summary>
internal static class ProjectPages
{
    public static void Map(RouteGroupBuilder pages)
    {
        var projects = pages.MapGroup("/projects").RequireRoles(Jobs.InstrumentRoles);
        ListProjects.Map(projects);
        ProposeProject.Map(projects);
        ShowProject.Map(projects);
        TakeProjectStep.Map(projects);
    }
}
