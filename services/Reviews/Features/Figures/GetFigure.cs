using System.Text.Json.Serialization;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Reviews.Data;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>GET /api/reviews/figures/{code}: a figure with what it means; every cell opens to its records. For planners and the central desk.</summary>
internal static class GetFigure
{
    /// <summary>The figure and what it means.</summary>
    /// <param name="Code">What it was asked for by.</param>
    /// <param name="Name">The figure's name.</param>
    /// <param name="Definition">How it is counted, in words.</param>
    /// <param name="Unit">What one of it is.</param>
    /// <param name="Source">Where the facts come from.</param>
    /// <param name="Partner">The partner asked for; null for all.</param>
    /// <param name="Year">The year counted, by Viet Nam time.</param>
    /// <param name="Years">The years that have facts, newest first.</param>
    /// <param name="At">As known when.</param>
    /// <param name="Total">The sum of what the cells count first.</param>
    /// <param name="Cells">The cells that are not empty.</param>
    public sealed record Response(
        string Code,
        string Name,
        string Definition,
        string Unit,
        string Source,
        string? Partner,
        int Year,
        IReadOnlyList<int> Years,
        DateTimeOffset At,
        long Total,
        IReadOnlyList<Cell> Cells
    )
    {
        /// <summary>The cells of 'reply-times' by the name that they had first.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public IReadOnlyList<Cell>? Rows => Code == Catalogue.ReplyTimes.Code ? Cells : null;
    }

    /// <summary>A cell: beside these, a member for each thing it is split by and for each measure.</summary>
    /// <param name="Records">The address of the records counted here.</param>
    public sealed record Cell(string Records)
    {
        /// <summary>What it is split by, and what was reckoned, by code.</summary>
        [JsonExtensionData]
        public IDictionary<string, object?> Parts { get; init; } = new Dictionary<string, object?>(StringComparer.Ordinal);
    }

    public static void Map(RouteGroupBuilder group, FigureShelf shelf) =>
        group
            .MapGet(
                "/{code}",
                async Task<Results<Ok<Response>, NotFound>> (
                    string code,
                    ValidQuery<FigureQuery> query,
                    FigureReader reader,
                    ReviewsDbContext db,
                    RequestClock clock,
                    HttpContext context,
                    CancellationToken cancellationToken
                ) =>
                {
                    if (shelf.Find(code) is not { } figure)
                    {
                        return TypedResults.NotFound();
                    }

                    var question = new FigureQuestion(figure, query.Value, clock.GetUtcNow()).SplitBy(query.Value.By);
                    var cells = await reader.CellsAsync(question, cancellationToken);
                    var years = await db.YearsAsync(figure.Kind, cancellationToken);
                    return TypedResults.Ok(Answer(question, cells, years, RequestLanguage.Of(context)));
                }
            )
            .WithName(nameof(GetFigure))
            .WithSummary("A figure: what it means, its numbers, and where each one's records are");

    private static Response Answer(FigureQuestion question, IReadOnlyList<FigureCell> cells, IReadOnlyList<int> years, string language)
    {
        var (figure, definition) = (question.Figure, question.Figure.Definition);
        return new(
            definition.Code,
            definition.Name.In(language),
            definition.Formula.In(language),
            definition.Unit.In(language),
            definition.Source.In(language),
            question.Cell.Partner,
            question.Year,
            years,
            question.At,
            cells.Sum(cell => cell.CountOf(figure.Measures[0])),
            [
                .. cells.Select(cell => new Cell(question.RecordsOf(cell))
                {
                    Parts = cell.By.Concat(cell.Values).ToDictionary(part => part.Key, part => part.Value, StringComparer.Ordinal),
                }),
            ]
        );
    }
}
