using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Listing;

/// <summary>GET /exchanges/export: the list behind the same filters as a file, passed on as Hotline writes it.</summary>
internal static class ExportList
{
    public static void Map(RouteGroupBuilder exchanges) => exchanges.MapGet("/export", HandleAsync);

    private static async Task<IResult> HandleAsync(
        HttpContext context,
        CurrentUser user,
        RequestClock clock,
        HotlineClient hotline,
        PageLanguage speech,
        CancellationToken cancellationToken
    )
    {
        var query = context.Request.Query;
        var filters = new ListFilters(query, user, clock.GetUtcNow());
        filters.Check(speech);
        if (filters.Form.Errors.Count > 0)
        {
            return ListExchanges.Wrong(filters);
        }

        try
        {
            var file = await hotline.ExportAsync("exchanges", filters.ForExport(query["format"], query["separator"]), cancellationToken);
            return await file.AsFileAsync(context, cancellationToken);
        }
        catch (ServiceProblemException refused) when (refused.Problem.Status == StatusCodes.Status422UnprocessableEntity)
        {
            // Too long a list: narrowing the days is what helps.
            filters.Form.Add("from", refused.Problem.Detail ?? speech[ExchangeTexts.FilterWrong]);
            return ListExchanges.Wrong(filters);
        }
        catch (ServiceProblemException refused) when (refused.Problem.Status == StatusCodes.Status400BadRequest)
        {
            filters.Explain(refused.Problem, speech);
            return ListExchanges.Wrong(filters);
        }
    }
}
