using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Reviews.Features.Figures;

namespace Cooperation.Reviews.Features.AnnualReviews.Freezing;

/// <summary>A frozen figure as a table: the latest year first, and in each line every measure of every year.</summary>
internal sealed record FrozenTable(FrozenFigure Figure, IReadOnlyList<FrozenYear> Years, IReadOnlyList<FrozenTable.Line> Lines)
{
    public static FrozenTable Of(FrozenFigure figure)
    {
        var years = figure.Years.OrderByDescending(year => year.Year).ToList();
        var lines = years
            .SelectMany(year => year.Lines)
            .DistinctBy(KeyOf)
            .Select(line => new Line(line.Codes, line.Names, [.. years.Select(year => ValuesOf(figure, year, line))]));
        return new(figure, years, IsOfTime(figure) ? [.. lines.OrderBy(PlaceInTime)] : [.. lines]);
    }

    // Quarters and months stand in their order, though the latest year has none of one.
    private static bool IsOfTime(FrozenFigure figure) =>
        figure.By is [{ Code: var code }] && (code == Dimensions.Quarter.Code || code == Dimensions.Month.Code);

    private static int PlaceInTime(Line line) =>
        int.TryParse(line.Codes[0], NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : int.MaxValue;

    private static string KeyOf(FrozenLine line) => string.Join('|', line.Codes);

    private static IReadOnlyList<decimal?> ValuesOf(FrozenFigure figure, FrozenYear year, FrozenLine line) =>
        year.Lines.FirstOrDefault(known => KeyOf(known) == KeyOf(line))?.Values ?? NoneOf(figure, year, line);

    // Where the year is known and has no such record, there was none of it: zero where records are counted, nothing where something is reckoned over them.
    private static IReadOnlyList<decimal?> NoneOf(FrozenFigure figure, FrozenYear year, FrozenLine line)
    {
        var measures = year.Total.Any(value => value is not null) ? FigureShelves.Find(figure.Code, figure.Definition)?.Measures : null;
        var cell = new FigureCell(
            figure.By.Index().ToDictionary(part => part.Item.Code, part => (object?)line.Codes[part.Index], StringComparer.Ordinal),
            new Dictionary<string, object?>(StringComparer.Ordinal)
        );
        return
        [
            .. figure.Measures.Select(measure =>
                measures?.FirstOrDefault(known => known.Code == measure.Code) is { IsCount: true } counted && counted.HasMeaning(cell)
                    ? 0
                    : (decimal?)null
            ),
        ];
    }

    /// <summary>A line: its codes and names, and year by year each measure.</summary>
    internal sealed record Line(IReadOnlyList<string?> Codes, IReadOnlyList<Text> Names, IReadOnlyList<IReadOnlyList<decimal?>> Values);
}
