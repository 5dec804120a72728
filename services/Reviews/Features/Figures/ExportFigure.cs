using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Exports;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Seeds;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>GET /api/reviews/figures/{code}/export: a figure as a file, one line for each cell, with how it is counted; on record. For planners and the central desk.</summary>
internal static class ExportFigure
{
    private static readonly Text Year = new("Năm", "Year");
    private static readonly Text HowCounted = new("Cách đếm", "How it is counted");

    public static void Map(RouteGroupBuilder group, FigureShelf shelf) =>
        group
            .MapGet(
                "/{code}/export",
                async Task<Results<ExportFile<FigureCell>, NotFound>> (
                    string code,
                    ValidExport<FigureQuery> query,
                    FigureReader reader,
                    ReferenceNames names,
                    Audit audit,
                    RequestClock clock,
                    HttpContext context,
                    CancellationToken cancellationToken
                ) =>
                {
                    if (shelf.Find(code) is not { } figure)
                    {
                        return TypedResults.NotFound();
                    }

                    var now = clock.GetUtcNow();
                    var question = new FigureQuestion(figure, query.List, now).SplitBy(query.List.By);
                    var cells = await reader.CellsAsync(question, cancellationToken);
                    ExportLimit.Check("reviews", cells.Count);
                    await audit.NoteAsync(
                        $"{figure.Definition.Code}-figure.export",
                        "figure",
                        query.Choice,
                        cells.Count,
                        now,
                        cancellationToken
                    );
                    return new ExportFile<FigureCell>
                    {
                        Choice = query.Choice,
                        Title = figure.Definition.Title,
                        FileName = $"{figure.FileName}-{question.Year}",
                        At = now,
                        Columns = Columns(question, cells, names, RequestLanguage.Of(context)),
                        Rows = cells.ToAsyncEnumerable(),
                        Further = [DefinitionOf(question, RequestLanguage.Of(context))],
                    };
                }
            )
            .WithName($"Export{shelf.Name}")
            .WithSummary("The same as a file");

    private static IReadOnlyList<ExportColumn<FigureCell>> Columns(
        FigureQuestion question,
        IReadOnlyList<FigureCell> cells,
        ReferenceNames names,
        string language
    )
    {
        var parts = question
            .By.Select(by => new ExportColumn<FigureCell>(by.Name, cell => by.In(cell, names, question.DayOf(cell), language), by.Width))
            .ToList();
        parts.Insert(question.By.Count > 0 && question.By[0] == Dimensions.Partner ? 1 : 0, new(Year, _ => question.Year, 8));
        return
        [
            .. parts,
            .. question.Figure.Measures.Select(measure => new ExportColumn<FigureCell>(measure.Name, measure.In, measure.Width)),
            // Once is enough, and it stays with the numbers wherever the file goes.
            new(HowCounted, cell => cell == cells[0] ? question.Figure.Definition.Formula.In(language) : null, 64),
        ];
    }

    // What was counted, of when, and how: a workbook that is passed on explains itself.
    private static ExportTable<(Text What, object? Value)> DefinitionOf(FigureQuestion question, string language)
    {
        var definition = question.Figure.Definition;
        List<(Text What, object? Value)> rows =
        [
            (new("Số liệu", "Figure"), definition.Name.In(language)),
            (HowCounted, definition.Formula.In(language)),
            (new("Đơn vị tính", "Unit"), definition.Unit.In(language)),
            (new("Nguồn", "Source"), definition.Source.In(language)),
            (new("Tính như vậy từ", "Counted so since"), definition.ValidFrom),
            (Year, question.Year),
            (new("Số liệu tại thời điểm", "As known at"), question.At),
        ];
        return new()
        {
            Title = HowCounted,
            Columns = [new(new("Mục", "Item"), row => row.What.In(language), 28), new(new("Nội dung", "Content"), row => row.Value, 96)],
            Rows = rows.ToAsyncEnumerable(),
        };
    }
}
