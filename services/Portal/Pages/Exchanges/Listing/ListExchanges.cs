using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;

namespace Cooperation.Portal.Pages.Exchanges.Listing;

/// <summary>GET /exchanges: the list; its filters stand in the address.</summary>
internal static class ListExchanges
{
    public static void Map(RouteGroupBuilder exchanges) => exchanges.MapGet("/", HandleAsync);

    private static async Task<IResult> HandleAsync(
        HttpContext context,
        CurrentUser user,
        RequestClock clock,
        HotlineClient hotline,
        CancellationToken cancellationToken
    )
    {
        var filters = new ListFilters(context.Request.Query, user, clock.GetUtcNow());
        try
        {
            var rows = await hotline.ListAsync(filters.ForHotline(), cancellationToken);
            return Page.Show<ListPage>(new ListModel(filters, rows));
        }
        catch (ServiceProblemException refused) when (refused.Problem.Status == StatusCodes.Status400BadRequest)
        {
            // Somebody changed the address by hand.
            filters.Form.Add(refused.Problem);
            return Page.Show<ListPage>(new ListModel(filters, new Rows([], null)), StatusCodes.Status400BadRequest);
        }
    }
}

/// <summary>What the list shows.</summary>
public sealed record ListModel(ListFilters Filters, Rows Rows);
