using Cooperation.Platform.Domain;
using Cooperation.Reviews.Features.AnnualReviews.Freezing;
using Cooperation.Reviews.Features.Figures;

namespace Cooperation.Reviews.Features.AnnualReviews.Charts;

/// <summary>How a frozen figure is drawn, with one sentence that says what it shows; the table stands beside it wherever it is.</summary>
/// <param name="Kind">One of <see cref="DrawingKinds"/>.</param>
/// <param name="Groups">What is compared.</param>
/// <param name="Series">What is drawn of each.</param>
/// <param name="Sentence">What it shows.</param>
internal sealed record FigureDrawing(string Kind, IReadOnlyList<Text> Groups, IReadOnlyList<FigureDrawing.Drawn> Series, Text Sentence)
{
    // More bars than these say no more than their table.
    private const int MostGroups = 12;

    // This year and the one before it.
    private const int YearsDrawn = 2;

    private static readonly string[] TimeMeasures =
    [
        "medianHoursToAcknowledge",
        DrawingWords.HoursToAnswer,
        "ninetiethHoursToAnswer",
        DrawingWords.Days,
        "ninetiethDays",
    ];

    /// <summary>The drawing of a figure; null where there is nothing to compare.</summary>
    public static FigureDrawing? Of(FrozenFigure figure)
    {
        var table = FrozenTable.Of(figure);
        if (table.Lines.Count < 2 || table.Lines.Sum(line => line.Values[0][0] ?? 0) == 0)
        {
            return null;
        }

        return figure switch
        {
            { By: [_, _] } => Across(table),
            { By: [_] } when table.Lines.Count > MostGroups => null,
            { By: [_] } when TimesOf(figure).Count > 0 => Times(table),
            { By: [_] } => Beside(table, KindOf(figure)),
            _ => null,
        };
    }

    // A figure that reckons how long something takes is drawn by that, and not by how many took so long.
    private static IReadOnlyList<(int Index, FrozenPart Item)> TimesOf(FrozenFigure figure) =>
        [.. figure.Measures.Index().Where(measure => TimeMeasures.Contains(measure.Item.Code))];

    private static string KindOf(FrozenFigure figure) =>
        figure.By[0].Code is var code && code == Dimensions.Quarter.Code ? DrawingKinds.Trend
        : figure.Code == "received" ? DrawingKinds.Flow
        : code == Dimensions.Sex.Code || code == Dimensions.AgeBand.Code ? DrawingKinds.Persons
        : DrawingKinds.Comparison;

    // Each line of the figure in this year and the one before, where that one is known.
    private static FigureDrawing Beside(FrozenTable table, string kind)
    {
        var years = table.Years.Index().Where(year => year.Index == 0 || year.Item.Total[0] is not null).Take(YearsDrawn).ToList();
        return new(
            kind,
            [.. table.Lines.Select(line => kind == DrawingKinds.Trend ? DrawingWords.InTime(table, line) : line.Names[0])],
            [.. years.Select(year => new Drawn(Named(year.Item.Year), [.. table.Lines.Select(line => line.Values[year.Index][0])]))],
            kind == DrawingKinds.Trend ? DrawingWords.Trend(table) : DrawingWords.Most(table)
        );
    }

    // The second part stands under the bars, each of the first has bars of its own: this year alone.
    private static FigureDrawing? Across(FrozenTable table)
    {
        var groups = table.Lines.Select(line => line.Names[1]).Distinct().ToList();
        var series = table.Lines.Select(line => line.Names[0]).Distinct().ToList();
        if (groups.Count > MostGroups || series.Count > 3)
        {
            return null;
        }

        return new(
            DrawingKinds.Comparison,
            groups,
            [
                .. series.Select(name => new Drawn(
                    name,
                    [
                        .. groups.Select(group =>
                            table
                                .Lines.Where(line => line.Names[0] == name && line.Names[1] == group)
                                .Select(line => line.Values[0][0])
                                .FirstOrDefault(0)
                        ),
                    ]
                )),
            ],
            DrawingWords.Most(table)
        );
    }

    // How long each takes, in the middle and for nine in ten.
    private static FigureDrawing? Times(FrozenTable table)
    {
        var measures = TimesOf(table.Figure);
        return table.Lines.All(line => measures.All(measure => line.Values[0][measure.Index] is null))
            ? null
            : new(
                DrawingKinds.Times,
                [.. table.Lines.Select(line => line.Names[0])],
                [
                    .. measures.Select(measure => new Drawn(
                        measure.Item.Name,
                        [.. table.Lines.Select(line => line.Values[0][measure.Index])]
                    )),
                ],
                DrawingWords.Times(table)
            );
    }

    private static Text Named(int year) => DrawingWords.Plain(year);

    /// <summary>What is drawn in one pattern.</summary>
    internal sealed record Drawn(Text Name, IReadOnlyList<decimal?> Values);
}

/// <summary>What drawings show.</summary>
internal static class DrawingKinds
{
    public const string Trend = "trend";
    public const string Comparison = "comparison";
    public const string Flow = "flow";
    public const string Persons = "persons";
    public const string Times = "times";
}
