using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Partners;

/// <summary>GET /partners: the partners that the user sees.</summary>
internal static class ListPartners
{
    public static void Map(RouteGroupBuilder partners) => partners.MapGet("/", HandleAsync);

    private static async Task<IResult> HandleAsync(PartnersClient partners, CancellationToken cancellationToken) =>
        Page.Show<PartnersPage>(await partners.ListAsync(cancellationToken));
}
