using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Printing;

/// <summary>GET /exchanges/{id}/print: an exchange for paper, where its handling allows it. Hotline writes down who asked, before it gives the text.</summary>
internal static class PrintExchange
{
    public static void Map(RouteGroupBuilder exchanges) => exchanges.MapGet("/{id:guid}/print", HandleAsync);

    private static async Task<IResult> HandleAsync(Guid id, HotlineClient hotline, CancellationToken cancellationToken)
    {
        try
        {
            return Page.Show<PrintPage>(new PrintModel(id, await hotline.PrintAsync(id, cancellationToken), Why: null));
        }
        catch (ServiceProblemException refused) when (refused.Problem.Status is 403 or 409 or 422)
        {
            return Page.Show<PrintPage>(new PrintModel(id, Exchange: null, refused.Problem.Detail), refused.Problem.Status);
        }
    }
}

/// <summary>What is printed, or why it is not.</summary>
public sealed record PrintModel(Guid Id, Exchange? Exchange, string? Why);
