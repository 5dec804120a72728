using System.Globalization;
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
        var quoted = new NewPartnerBrief([.. (await figures.ReadAsync(code, cancellationToken)).Select(InShort)]);
        return await (await partners.BriefAsync(code, quoted, format ?? MeetingPaperTexts.DocxFile, cancellationToken)).AsFileAsync(
            context,
            cancellationToken
        );
    }

    // The paper is Vietnamese and one page: a figure has its short name there, and the full one where it opens to its records.
    private static NewQuotedFigure InShort(FigureOfPartner figure) =>
        figure.Quoted with
        {
            Name = string.Format(
                CultureInfo.InvariantCulture,
                MeetingPaperTexts.OfYear.Vi,
                figure.Page switch
                {
                    "exchanges" => PartnerTexts.Exchanges.Vi,
                    "persons" => PartnerTexts.Persons.Vi,
                    _ => PartnerTexts.HandoversCounted.Vi,
                },
                figure.Quoted.AsOf.Year
            ),
        };
}
