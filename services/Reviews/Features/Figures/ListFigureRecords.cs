using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>GET /api/reviews/figures/{code}/records: the records behind a number of a figure, by reference. For planners and the central desk.</summary>
internal static class ListFigureRecords
{
    private const int PageSize = 1000;

    /// <summary>A page of records.</summary>
    /// <param name="Items">Those that the user may open.</param>
    /// <param name="Next">The cursor of the next page.</param>
    /// <param name="Hidden">How many count beside them that he may not open.</param>
    internal sealed record Response(IReadOnlyList<FigureRecord> Items, string? Next, long Hidden);

    public static void Map(RouteGroupBuilder group, FigureShelf shelf) =>
        group
            .MapGet(
                "/{code}/records",
                async Task<Results<Ok<Response>, NotFound>> (
                    string code,
                    ValidQuery<RecordsQuery> query,
                    FigureReader reader,
                    RequestClock clock,
                    CancellationToken cancellationToken
                ) =>
                {
                    if (shelf.Find(code) is not { } figure)
                    {
                        return TypedResults.NotFound();
                    }

                    var (of, after) = (figure.CountOf(query.Value.Of), query.Value.After);
                    var question = new FigureQuestion(figure, query.Value, clock.GetUtcNow());
                    var records = await reader.RecordsAsync(question, of, after, PageSize + 1, cancellationToken);
                    var page = Page.Of(records, PageSize, record => record.Reference);
                    return TypedResults.Ok(new Response(page.Items, page.Next, await reader.HiddenAsync(question, of, cancellationToken)));
                }
            )
            .WithName($"List{shelf.Name}Records")
            .WithSummary("The records behind a number");

    /// <summary>The measure whose records are asked for; null for all. What is no count is not made of single records.</summary>
    public static Measure? CountOf(this Figure figure, string? code)
    {
        var counts = figure.Measures.Where(measure => measure.IsCount).ToList();
        return code is null
            ? null
            : counts.Find(measure => measure.Code == code)
                ?? throw InvalidRequestException.UnknownCode("of", counts.Select(measure => measure.Code));
    }
}
