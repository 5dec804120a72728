using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Projects;

/// <summary>GET /projects: the projects that the user sees, the newest first.</summary>
internal static class ListProjects
{
    public static void Map(RouteGroupBuilder projects) => projects.MapGet("/", HandleAsync);

    private static Task<IResult> HandleAsync(
        HttpRequest request,
        ProjectsClient projects,
        PageLanguage language,
        RequestClock clock,
        CancellationToken cancellationToken
    ) =>
        new ListAddress("/projects", request.Query, "status", "donor", "partner", "agency").ShowAsync<ProjectsPage, ProjectRow>(
            language,
            clock.GetUtcNow(),
            query => projects.ListAsync(query, cancellationToken)
        );
}
