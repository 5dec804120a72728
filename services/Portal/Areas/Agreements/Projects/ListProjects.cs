using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Projects;

/// <summary>GET /projects: the projects that the user sees, the newest first. GET /projects/export: the same as a file.</summary>
internal static class ListProjects
{
    public static void Map(RouteGroupBuilder projects)
    {
        projects.MapGet("/", HandleAsync);
        projects.MapExport("projects", At);
    }

    private static ListAddress At(IQueryCollection query) => new("/projects", query, "status", "donor", "partner", "agency");

    private static Task<IResult> HandleAsync(
        HttpRequest request,
        ProjectsClient projects,
        PageLanguage language,
        RequestClock clock,
        CancellationToken cancellationToken
    ) =>
        At(request.Query)
            .ShowAsync<ProjectsPage, ProjectRow>(language, clock.GetUtcNow(), query => projects.ListAsync(query, cancellationToken));
}
