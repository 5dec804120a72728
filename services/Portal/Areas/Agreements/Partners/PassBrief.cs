using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Partners;

/// <summary>GET /partners/{code}/brief: the one-page brief of a partner, passed on as Agreements writes it.</summary>
internal static class PassBrief
{
    public static void Map(RouteGroupBuilder partners) => partners.MapGet("/{code}/brief", HandleAsync);

    private static async Task<IResult> HandleAsync(
        string code,
        string? format,
        PartnersClient partners,
        HttpContext context,
        CancellationToken cancellationToken
    ) => await (await partners.BriefAsync(code, format ?? "docx", cancellationToken)).AsFileAsync(context, cancellationToken);
}
