using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Partners;

/// <summary>GET /partners/{code}: a partner on one page.</summary>
internal static class ShowPartner
{
    public static void Map(RouteGroupBuilder partners) => partners.MapGet("/{code}", HandleAsync);

    private static async Task<IResult> HandleAsync(
        string code,
        string? note,
        PartnersClient partners,
        FiguresOfPartner figures,
        CancellationToken cancellationToken
    )
    {
        var partner = await partners.ReadAsync(code, cancellationToken);
        return Page.Show<PartnerPage>(new PartnerModel(partner, await figures.ReadAsync(code, cancellationToken), note is not null));
    }
}

/// <summary>What the page of a partner shows, and whether something was just saved.</summary>
public sealed record PartnerModel(Partner Partner, IReadOnlyList<FigureOfPartner> Figures, bool Saved);
