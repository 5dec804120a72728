using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Cases;

/// <summary>GET /cases/{id}: one case.</summary>
internal static class ShowCase
{
    public static void Map(RouteGroupBuilder cases) => cases.MapGet("/{id:guid}", HandleAsync);

    private static async Task<IResult> HandleAsync(Guid id, string? note, CasesClient cases, CancellationToken cancellationToken) =>
        Page.Show<CasePage>(new CaseModel(await cases.ReadAsync(id, cancellationToken), note));
}

/// <summary>What the page of a case shows, and what was just done.</summary>
public sealed record CaseModel(Case Case, string? Note);
