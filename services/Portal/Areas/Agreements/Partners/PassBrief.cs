using Cooperation.Portal.Areas.Meetings.Papers;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Partners;

/// <summary>GET /partners/{code}/brief: the one-page brief of a partner, passed on as Agreements writes it; the figures in it are asked of Reviews for the same reader.</summary>
internal static class PassBrief
{
    public static void Map(RouteGroupBuilder partners) => partners.MapGet("/{code}/brief", HandleAsync);

    private static async Task<IResult> HandleAsync(
        string code,
        string? format,
        PartnersClient partners,
        FiguresOfPartner figures,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        var quoted = new NewPartnerBrief([.. (await figures.ReadAsync(code, cancellationToken)).Select(figure => figure.Quoted)]);
        return await (await partners.BriefAsync(code, quoted, format ?? MeetingPaperTexts.DocxFile, cancellationToken)).AsFileAsync(
            context,
            cancellationToken
        );
    }
}
