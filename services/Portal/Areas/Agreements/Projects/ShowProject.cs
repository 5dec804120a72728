using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Projects;

/// <summary>GET /projects/{reference}: a project.</summary>
internal static class ShowProject
{
    public static void Map(RouteGroupBuilder projects) => projects.MapGet("/{reference}", HandleAsync);

    private static async Task<IResult> HandleAsync(
        string reference,
        string? note,
        ProjectsClient projects,
        CancellationToken cancellationToken
    ) => Page.Show<ProjectPage>(new ProjectModel(await projects.ReadAsync(reference, cancellationToken), note is not null));
}

/// <summary>What the page of a project shows, and whether something was just saved.</summary>
public sealed record ProjectModel(Project Project, bool Saved);
