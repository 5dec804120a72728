using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Papers;

/// <summary>GET /cases/{id}/papers/{paper}: a paper of a case as a file, passed on as Repatriation keeps it; it writes down who opened it.</summary>
internal static class PassPaper
{
    public static void Map(RouteGroupBuilder cases) => cases.MapGet("/{id:guid}/papers/{paper:guid}", HandleAsync);

    private static async Task<IResult> HandleAsync(
        Guid id,
        Guid paper,
        string? format,
        CasePapersClient papers,
        HttpContext context,
        CancellationToken cancellationToken
    ) => await (await papers.OpenAsync(id, paper, format ?? "docx", cancellationToken)).AsFileAsync(context, cancellationToken);
}
