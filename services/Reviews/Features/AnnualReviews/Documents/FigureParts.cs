using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Reviews.Features.AnnualReviews.Charts;
using Cooperation.Reviews.Features.AnnualReviews.Freezing;

namespace Cooperation.Reviews.Features.AnnualReviews.Documents;

/// <summary>A frozen figure on paper: its table with the year beside the one before it, and where there is something to compare, a chart with the sentence that says what it shows.</summary>
internal static class FigureParts
{
    // As many years as stand beside one another on an upright sheet; a longer period takes several tables.
    private const int MostYears = 6;

    // With more columns of numbers the measures go one below the other.
    private const int MostNumbers = 4;

    private const int LongName = 24;

    private static readonly Text Total = new("Tổng", "Total");
    private static readonly Text Measure = new("Chỉ số", "Measure");

    public static IEnumerable<PaperPart> Of(FrozenTable table, string number)
    {
        var figure = table.Figure;
        yield return new PaperHeading($"{number}. {Both.Of(figure.Name)}{By(figure)}");
        foreach (var years in Enumerable.Range(0, table.Years.Count).Chunk(MostYears))
        {
            yield return figure.By.Count > 0 && figure.Measures.Count * years.Length <= MostNumbers
                ? Flat(table, years)
                : Long(table, years);
        }

        if (FigureDrawing.Of(figure) is { } drawing)
        {
            yield return Chart(drawing, figure.Name);
        }
    }

    private static string By(FrozenFigure figure) =>
        figure.By.Count == 0 ? "" : $" ({string.Join(", ", figure.By.Select(part => Both.Of(part.Name)))})";

    // A line of the figure is a line of the table.
    private static PaperTable Flat(FrozenTable table, int[] years)
    {
        var figure = table.Figure;
        IEnumerable<(int Measure, int Year)> numbers = figure
            .Measures.Index()
            .SelectMany(measure => years.Select(year => (measure.Index, year)));
        var cells = numbers.ToList();
        return new(
            [
                .. figure.By.Select(part => new PaperColumn(Both.Of(part.Name), figure.By.Count > 1 ? 3 : 4)),
                .. cells.Select(cell => new PaperColumn(
                    figure.Measures.Count == 1
                        ? Year(table, cell.Year)
                        : $"{Both.Of(figure.Measures[cell.Measure].Name)} {Year(table, cell.Year)}",
                    cells.Count > 3 ? 2 : 1,
                    IsNumber: true
                )),
            ],
            [
                .. table.Lines.Select(line =>
                    (IReadOnlyList<string?>)
                        [.. line.Names.Select(Both.Of), .. cells.Select(cell => Number(line.Values[cell.Year][cell.Measure]))]
                ),
                [
                    Both.Of(Total),
                    .. figure.By.Skip(1).Select(_ => "–"),
                    .. cells.Select(cell => Number(table.Years[cell.Year].Total[cell.Measure])),
                ],
            ]
        );
    }

    // Each line of the figure heads its measures, which go one below the other; the years stand beside one another.
    private static PaperTable Long(FrozenTable table, int[] years)
    {
        var measures = table.Figure.Measures.Index().ToList();
        List<IReadOnlyList<string?>> rows = [];
        List<int> heads = [];
        foreach (var line in table.Lines)
        {
            Head(string.Join(" · ", line.Names.Select(Both.Of)));
            rows.AddRange(measures.Select(measure => Row(measure.Item, year => line.Values[year][measure.Index])));
        }

        if (table.Lines.Count > 0)
        {
            Head(Both.Of(Total));
        }

        rows.AddRange(measures.Select(measure => Row(measure.Item, year => table.Years[year].Total[measure.Index])));
        return new([new(Both.Of(Measure), 5), .. years.Select(year => new PaperColumn(Year(table, year), 1, IsNumber: true))], rows)
        {
            Across = heads,
        };

        void Head(string name)
        {
            heads.Add(rows.Count);
            rows.Add([name]);
        }

        IReadOnlyList<string?> Row(FrozenPart measure, Func<int, decimal?> value) =>
            [Both.Of(measure.Name), .. years.Select(year => Number(value(year)))];
    }

    private static PaperChart Chart(FigureDrawing drawing, Text name) =>
        new(
            $"{Both.Of(name)}. {Both.Of(drawing.Sentence)}",
            [.. drawing.Groups.Select(Both.Of)],
            [.. drawing.Series.Select(series => new PaperSeries(Both.Of(series.Name), series.Values))],
            Both.Of(drawing.Sentence)
        )
        {
            Shape =
                drawing.Kind == DrawingKinds.Trend ? PaperChartShape.Line
                : drawing.Groups.Count > 4 || drawing.Groups.Any(group => Both.Of(group).Length > LongName) ? PaperChartShape.Lying
                : PaperChartShape.Standing,
        };

    private static string Year(FrozenTable table, int place) => DrawingWords.Plain(table.Years[place].Year).Vi;

    private static string Number(decimal? value) => DrawingWords.Number(value).Vi;
}
