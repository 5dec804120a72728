using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Microsoft.AspNetCore.Http.Extensions;

namespace Cooperation.Portal.Pages.Reviews;

/// <summary>/reviews: figures, and the records behind each number.</summary>
internal static class ReviewPages
{
    private static readonly string[] CellParts = ["partner", "year", "month", "kind", "direction", "answerExpected", "after"];

    public static void Map(RouteGroupBuilder pages)
    {
        var reviews = pages.MapGroup("/reviews").RequireRoles(Jobs.ReviewRoles);
        reviews.MapGet("/exchanges", ShowFigureAsync);
        reviews.MapGet("/exchanges/records", ShowRecordsAsync);
        reviews.MapGet(
            "/reply-times",
            async (string? partner, string? year, ReviewsClient client, CancellationToken cancellationToken) =>
                Page.Show<ReplyTimesPage>(await client.ReplyTimesAsync(partner, year, cancellationToken))
        );
    }

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
        var asked = context.Request.Query;
        var query = new QueryBuilder();
        foreach (var part in CellParts.Where(part => asked[part].ToString().Length > 0))
        {
            query.Add(part, asked[part].ToString());
        }

        var records = await client.RecordsAsync(query.ToString(), cancellationToken);
        return Page.Show<RecordsPage>(new RecordsModel(new FormState(asked), records));
    }
}

/// <summary>A figure to show.</summary>
public sealed record FigureModel(ExchangesFigure Figure);

/// <summary>The records behind a number, and which number it was.</summary>
public sealed record RecordsModel(FormState Cell, ExchangeRecords Records);
