using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Hotline.Exchanges.Steps;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Listing;

/// <summary>GET /exchanges: the list; its filters stand in the address.</summary>
internal static class ListExchanges
{
    public static void Map(RouteGroupBuilder exchanges) => exchanges.MapGet("/", HandleAsync);

    private static async Task<IResult> HandleAsync(
        HttpContext context,
        CurrentUser user,
        RequestClock clock,
        HotlineClient hotline,
        PageLanguage speech,
        CancellationToken cancellationToken
    )
    {
        var filters = new ListFilters(context.Request.Query, user, clock.GetUtcNow());
        filters.Check(speech);
        if (filters.Form.Errors.Count > 0)
        {
            return Wrong(filters);
        }

        try
        {
            var rows = await hotline.ListAsync(filters.ForHotline(), cancellationToken);
            return Page.Show<ListPage>(new ListModel(filters, rows) { Done = StepForms.Of(context.Request.Query["done"]) });
        }
        catch (ServiceProblemException refused) when (refused.Problem.Status == StatusCodes.Status400BadRequest)
        {
            // Somebody changed the address by hand.
            filters.Explain(refused.Problem, speech);
            return Wrong(filters);
        }
    }

    internal static RazorComponentResult Wrong(ListFilters filters) =>
        Page.Show<ListPage>(new ListModel(filters, new Rows([], null)), StatusCodes.Status400BadRequest);
}

/// <summary>What the list shows.</summary>
public sealed record ListModel(ListFilters Filters, Rows Rows)
{
    /// <summary>The step that was just taken on one of its rows.</summary>
    public StepForm? Done { get; init; }
}
