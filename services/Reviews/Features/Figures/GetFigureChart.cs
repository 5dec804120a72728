using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Hosting.Seeds;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>GET /api/reviews/figures/{code}/chart: a figure over the months of its year, as lines to draw. For planners and the central desk.</summary>
internal static class GetFigureChart
{
    private const int Months = 12;

    /// <summary>The figure by month.</summary>
    /// <param name="Code">What it was asked for by.</param>
    /// <param name="Title">A few words above the chart.</param>
    /// <param name="Unit">What one of it is.</param>
    /// <param name="Year">The year, by Viet Nam time.</param>
    /// <param name="Lines">One for each part; a single one where it was not split.</param>
    public sealed record Response(string Code, string Title, string Unit, int Year, IReadOnlyList<Line> Lines);

    /// <summary>A line.</summary>
    /// <param name="Code">The code of the part; null for the whole.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Values">One for each month from January on; null for months that have not begun.</param>
    public sealed record Line(string? Code, string Name, IReadOnlyList<long?> Values);

    public static void Map(RouteGroupBuilder group, FigureShelf shelf) =>
        group
            .MapGet(
                "/{code}/chart",
                async Task<Results<Ok<Response>, NotFound>> (
                    string code,
                    ValidQuery<ChartQuery> query,
                    FigureReader reader,
                    ReferenceNames names,
                    RequestClock clock,
                    HttpContext context,
                    CancellationToken cancellationToken
                ) =>
                {
                    // What is no figure of a year has no months, nor have activities, which are planned by the year.
                    if (shelf.Find(code) is not { HasMonths: true } figure)
                    {
                        return TypedResults.NotFound();
                    }

                    var by = query.Value.By is { } asked && asked != Dimensions.Month.Code ? asked : null;
                    var question = new FigureQuestion(figure, query.Value, clock.GetUtcNow()).SplitBy(
                        by is null ? [Dimensions.Month.Code] : [by, Dimensions.Month.Code]
                    );
                    var cells = await reader.CellsAsync(question, cancellationToken);
                    return TypedResults.Ok(Answer(question, cells, names, RequestLanguage.Of(context)));
                }
            )
            .WithName(nameof(GetFigureChart))
            .WithSummary("A figure over the months of a year");

    private static Response Answer(FigureQuestion question, IReadOnlyList<FigureCell> cells, ReferenceNames names, string language)
    {
        var (definition, split) = (question.Figure.Definition, question.By.Count > 1 ? question.By[0] : null);
        var first = new DateOnly(question.Year, 1, 1);
        var lines = split is null
            ? [new Line(null, definition.Title.In(language), Values(question, cells))]
            : cells
                .GroupBy(cell => $"{cell.By[split.Code] ?? Dimension.None}", StringComparer.Ordinal)
                .Select(line => new Line(line.Key, $"{split.In(line.First(), names, first, language)}", Values(question, line)))
                .ToList();
        return new(definition.Code, definition.Title.In(language), definition.Unit.In(language), question.Year, lines);
    }

    private static List<long?> Values(FigureQuestion question, IEnumerable<FigureCell> cells)
    {
        var counts = cells
            .Where(cell => cell.By[Dimensions.Month.Code] is int)
            .ToDictionary(cell => (int)cell.By[Dimensions.Month.Code]!, cell => cell.CountOf(question.Figure.Measures[0]));
        return
        [
            .. Enumerable
                .Range(1, Months)
                .Select(month =>
                    VietnamTime.StartOf(new DateOnly(question.Year, month, 1)) > question.At ? (long?)null : counts.GetValueOrDefault(month)
                ),
        ];
    }
}
