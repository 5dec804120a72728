using System.Data;
using System.Globalization;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Exports;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Reviews.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>GET /api/reviews/figures/{code}/table: a figure as people read it, named in their language, with the total and the year before beside it. For planners and the central desk.</summary>
internal static class GetFigureTable
{
    /// <summary>The figure as a table.</summary>
    /// <param name="Definition">What it means.</param>
    /// <param name="Partner">The partner asked for; null for all.</param>
    /// <param name="Year">The year counted, by Viet Nam time.</param>
    /// <param name="Years">The years that have facts, newest first.</param>
    /// <param name="At">As known when.</param>
    /// <param name="IsOfYear">Whether it counts records of one year, so that it has a year before.</param>
    /// <param name="HasMonths">Whether it can be shown by month.</param>
    /// <param name="By">What its lines are split by.</param>
    /// <param name="Splits">What they could be split by.</param>
    /// <param name="Lines">The lines that are not empty.</param>
    /// <param name="Total">All of them together.</param>
    public sealed record Response(
        GetFigureDefinition.Response Definition,
        string? Partner,
        int Year,
        IReadOnlyList<int> Years,
        DateTimeOffset At,
        bool IsOfYear,
        bool HasMonths,
        IReadOnlyList<GetFigureDefinition.Part> By,
        IReadOnlyList<GetFigureDefinition.Part> Splits,
        IReadOnlyList<Line> Lines,
        Line Total
    );

    /// <summary>A line.</summary>
    /// <param name="Names">What it is of, by each part that the table is split by.</param>
    /// <param name="Values">Each measure; null where it has no meaning or nothing is known.</param>
    /// <param name="Before">The first measure in the year before; null for what is of no year.</param>
    /// <param name="Cell">Its records, as a query.</param>
    public sealed record Line(IReadOnlyList<string> Names, IReadOnlyList<object?> Values, long? Before, string Cell);

    public static void Map(RouteGroupBuilder group, FigureShelf shelf) =>
        group
            .MapGet(
                "/{code}/table",
                async Task<Results<Ok<Response>, NotFound>> (
                    string code,
                    ValidQuery<FigureQuery> query,
                    FigureReader reader,
                    ReferenceNames names,
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

                    // Lines, total and the year before are of one moment, whatever arrives meanwhile.
                    await using var moment = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
                    var cells = await reader.CellsAsync([question, question with { By = [] }], cancellationToken);
                    var table = new Table(question, names, RequestLanguage.Of(context))
                    {
                        Cells = cells[0],
                        Whole = cells[1],
                        Before = figure.IsOfYear ? await BeforeAsync(reader, question, cancellationToken) : null,
                    };
                    ExportLimit.Check("reviews", table.Cells.Count);
                    return TypedResults.Ok(table.Answer(await db.YearsAsync(figure.Kind, cancellationToken)));
                }
            )
            .WithName(nameof(GetFigureTable))
            .WithSummary("A figure as a table with names, total and the year before");

    private static async Task<IReadOnlyList<FigureCell>> BeforeAsync(
        FigureReader reader,
        FigureQuestion question,
        CancellationToken cancellationToken
    ) => await reader.CellsAsync(question.YearBefore(), cancellationToken);

    private sealed record Table(FigureQuestion Question, ReferenceNames Names, string Language)
    {
        public required IReadOnlyList<FigureCell> Cells { get; init; }

        public required IReadOnlyList<FigureCell> Whole { get; init; }

        public required IReadOnlyList<FigureCell>? Before { get; init; }

        private Measure First => Question.Figure.Measures[0];

        public Response Answer(IReadOnlyList<int> years)
        {
            var figure = Question.Figure;
            var before = Before?.ToDictionary(KeyOf, cell => cell.CountOf(First), StringComparer.Ordinal);
            return new(
                GetFigureDefinition.Response.Of(figure),
                Question.Cell.Partner,
                Question.Year,
                years,
                Question.At,
                figure.IsOfYear,
                figure.HasMonths,
                [.. Question.By.Select(GetFigureDefinition.Part.Of)],
                [.. figure.Splits.Select(GetFigureDefinition.Part.Of)],
                [.. Cells.Select(cell => LineOf(cell, before?.GetValueOrDefault(KeyOf(cell))))],
                LineOf(Whole[0], before?.Values.Sum())
            );
        }

        private Line LineOf(FigureCell cell, long? before) =>
            new(
                [.. Question.By.Where(part => cell.By.ContainsKey(part.Code)).Select(part => NameOf(part, cell))],
                [.. Question.Figure.Measures.Select(measure => measure.In(cell))],
                before,
                Question.QueryOf(cell)
            );

        private string NameOf(Dimension part, FigureCell cell) =>
            Convert.ToString(part.In(cell, Names, Question.DayOf(cell), Language), CultureInfo.InvariantCulture)!;

        private string KeyOf(FigureCell cell) => string.Join('|', Question.By.Select(part => cell.By[part.Code] ?? Dimension.None));
    }
}
