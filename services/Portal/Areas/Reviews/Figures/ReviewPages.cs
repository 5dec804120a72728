using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Reviews.Figures;

/// <summary>/reviews: figures, and the records behind each number.</summary>
internal static class ReviewPages
{
    private static readonly string[] CellParts = ["partner", "year", "month", "kind", "direction", "answerExpected", "after"];

    public static void Map(RouteGroupBuilder pages)
    {
        var reviews = pages.MapGroup("/reviews").RequireRoles(Jobs.ReviewRoles);
        reviews.MapGet("/exchanges", ShowFigureAsync);
        reviews.MapGet("/exchanges/records", ShowRecordsAsync);
        MapExport(reviews, "/exchanges", "figures/exchanges");
        MapExport(reviews, "/exchanges/records", "records/exchanges");
        MapExport(reviews, "/reply-times", "figures/reply-times");
        reviews.MapGet(
            "/reply-times",
            async (string? partner, string? year, ReviewsClient client, CancellationToken cancellationToken) =>
                Page.Show<ReplyTimesPage>(await client.ReplyTimesAsync(partner, year, cancellationToken))
        );
    }

    private static void MapExport(RouteGroupBuilder reviews, string page, string path) =>
        reviews.MapGet(
            page + "/export",
            async (HttpContext context, ReviewsClient client, CancellationToken cancellationToken) =>
            {
                var query = context.Asked([.. CellParts, "format", "separator"]);
                return await (await client.ExportAsync(path, query, cancellationToken)).AsFileAsync(context, cancellationToken);
            }
        );

    private static async Task<IResult> ShowFigureAsync(
        string? partner,
        string? year,
        ReviewsClient client,
        CancellationToken cancellationToken
    )
    {
        var figure = await client.ExchangesAsync(partner, year, cancellationToken);
        return Page.Show<FigurePage>(new FigureModel(figure));
    }

    private static async Task<IResult> ShowRecordsAsync(HttpContext context, ReviewsClient client, CancellationToken cancellationToken)
    {
        var records = await client.RecordsAsync(context.Asked(CellParts), cancellationToken);
        return Page.Show<RecordsPage>(new RecordsModel(new FormState(context.Request.Query), records));
    }
}

/// <summary>A figure to show.</summary>
public sealed record FigureModel(ExchangesFigure Figure);

/// <summary>The records behind a number, and which number it was.</summary>
public sealed record RecordsModel(FormState Cell, ExchangeRecords Records);
