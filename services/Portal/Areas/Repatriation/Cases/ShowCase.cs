using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Cases;

/// <summary>GET /cases/{id}: one case.</summary>
internal static class ShowCase
{
    public static void Map(RouteGroupBuilder cases) => cases.MapGet("/{id:guid}", HandleAsync);

    private static async Task<IResult> HandleAsync(
        Guid id,
        string? note,
        CasesClient cases,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return Page.Show<CasePage>(new CaseModel(await cases.ReadAsync(id, cancellationToken), note));
        }
        catch (ServiceProblemException away)
            when (away.Problem.Status == StatusCodes.Status404NotFound && user.IsAny(Roles.BorderGuardLiaison, Roles.PoliceLiaison))
        {
            // Their exchange goes on to name the case after they have handed over the last identity: why it opens no more is said, whichever case it is.
            return Page.Show<CaseNotHerePage>(StatusCodes.Status404NotFound);
        }
    }
}

/// <summary>What the page of a case shows, and what was just done.</summary>
public sealed record CaseModel(Case Case, string? Note);
