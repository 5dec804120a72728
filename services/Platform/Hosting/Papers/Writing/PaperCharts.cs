using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using Drawing = DocumentFormat.OpenXml.Wordprocessing.Drawing;
using Index = DocumentFormat.OpenXml.Drawing.Charts.Index;

namespace Cooperation.Platform.Hosting.Papers.Writing;

/// <summary>Charts as the format knows them (ISO/IEC 29500-1, 21.2), with their numbers within: a word processor draws them, and a reader can have their numbers read out.</summary>
internal static class PaperCharts
{
    private const string Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const string Ink = "1F3864";
    private const string Grey = "7F7F7F";
    private const uint GroupAxis = 1;
    private const uint ValueAxis = 2;
    private const int TextSize = 900; // hundredths of a point
    private const double StandingShare = 0.42;
    private const int LyingHead = 500;
    private const int LyingBar = 330;

    // Dark, striped, dotted, white: told apart on any printer.
    private static readonly A.PresetPatternValues[] Patterns =
    [
        A.PresetPatternValues.WideUpwardDiagonal,
        A.PresetPatternValues.Percent20,
        A.PresetPatternValues.DashedHorizontal,
    ];

    public static Drawing Put(MainDocumentPart package, PaperChart chart, string typeface, int width, uint number)
    {
        var part = package.AddNewPart<ChartPart>(PaperPackage.NextIdOf(package));
        part.ChartSpace = Space(chart, typeface);
        var (wide, high) = (width * PaperPictures.PerTwip, HeightOf(chart, width) * PaperPictures.PerTwip);
        var data = new A.GraphicData(new ChartReference { Id = package.GetIdOfPart(part) }) { Uri = Uri };
        return PaperPictures.Inline(data, chart.Description, number, wide, high);
    }

    private static long HeightOf(PaperChart chart, int width) =>
        chart.Shape == PaperChartShape.Lying
            ? LyingHead + (LyingBar * (long)chart.Groups.Count * Math.Max(1, chart.Series.Count))
            : (long)(width * StandingShare);

    private static ChartSpace Space(PaperChart chart, string typeface)
    {
        var drawn = new Chart(new AutoTitleDeleted { Val = true }, Plot(chart));
        if (chart.Series.Count > 1)
        {
            drawn.Append(new Legend(new LegendPosition { Val = LegendPositionValues.Top }, new Overlay { Val = false }));
        }

        drawn.Append(new PlotVisibleOnly { Val = true }, new DisplayBlanksAs { Val = DisplayBlanksAsValues.Gap });
        return new ChartSpace(
            new Date1904 { Val = false },
            new RoundedCorners { Val = false },
            drawn,
            new ShapeProperties(new A.SolidFill(new A.RgbColorModelHex { Val = "FFFFFF" }), new A.Outline(new A.NoFill())),
            Letters(typeface)
        );
    }

    private static PlotArea Plot(PaperChart chart)
    {
        var isLying = chart.Shape == PaperChartShape.Lying;
        return new PlotArea(
            new Layout(),
            chart.Shape == PaperChartShape.Line ? LineOf(chart) : BarsOf(chart, isLying),
            Groups(isLying),
            Values(isLying)
        );
    }

    private static BarChart BarsOf(PaperChart chart, bool isLying)
    {
        var bars = new BarChart(
            new BarDirection { Val = isLying ? BarDirectionValues.Bar : BarDirectionValues.Column },
            new BarGrouping { Val = BarGroupingValues.Clustered },
            new VaryColors { Val = false }
        );
        foreach (var (place, series) in chart.Series.Index())
        {
            bars.Append(
                new BarChartSeries(
                    new Index { Val = (uint)place },
                    new Order { Val = (uint)place },
                    NameOf(series),
                    new ChartShapeProperties(Fill(place), Outline(Ink)),
                    new InvertIfNegative { Val = false },
                    Labels(DataLabelPositionValues.OutsideEnd),
                    Names(chart.Groups),
                    Numbers(series)
                )
            );
        }

        bars.Append(new GapWidth { Val = 60 }, new AxisId { Val = GroupAxis }, new AxisId { Val = ValueAxis });
        return bars;
    }

    private static LineChart LineOf(PaperChart chart)
    {
        var lines = new LineChart(new Grouping { Val = GroupingValues.Standard }, new VaryColors { Val = false });
        foreach (var (place, series) in chart.Series.Index())
        {
            var outline = new A.Outline(new A.SolidFill(new A.RgbColorModelHex { Val = place == 0 ? Ink : Grey })) { Width = 22_225 };
            outline.Append(new A.PresetDash { Val = place == 0 ? A.PresetLineDashValues.Solid : A.PresetLineDashValues.Dash });
            lines.Append(
                new LineChartSeries(
                    new Index { Val = (uint)place },
                    new Order { Val = (uint)place },
                    NameOf(series),
                    new ChartShapeProperties(outline),
                    new Marker(
                        new Symbol { Val = place == 0 ? MarkerStyleValues.Circle : MarkerStyleValues.Square },
                        new Size { Val = 7 },
                        new ChartShapeProperties(Fill(place), Outline(place == 0 ? Ink : Grey))
                    ),
                    Labels(place == 0 ? DataLabelPositionValues.Top : DataLabelPositionValues.Bottom),
                    Names(chart.Groups),
                    Numbers(series),
                    new Smooth { Val = false }
                )
            );
        }

        lines.Append(new ShowMarker { Val = true }, new AxisId { Val = GroupAxis }, new AxisId { Val = ValueAxis });
        return lines;
    }

    private static OpenXmlElement Fill(int place) =>
        place == 0
            ? new A.SolidFill(new A.RgbColorModelHex { Val = Ink })
            : new A.PatternFill(
                new A.ForegroundColor(new A.RgbColorModelHex { Val = Ink }),
                new A.BackgroundColor(new A.RgbColorModelHex { Val = "FFFFFF" })
            )
            {
                Preset = Patterns[(place - 1) % Patterns.Length],
            };

    private static A.Outline Outline(string colour) => new(new A.SolidFill(new A.RgbColorModelHex { Val = colour })) { Width = 9525 };

    private static SeriesText NameOf(PaperSeries series) => new(new NumericValue(series.Name));

    private static CategoryAxisData Names(IReadOnlyList<string> groups)
    {
        var names = new StringLiteral(new PointCount { Val = (uint)groups.Count });
        names.Append(groups.Select((name, place) => new StringPoint(new NumericValue(name)) { Index = (uint)place }));
        return new(names);
    }

    private static Values Numbers(PaperSeries series)
    {
        var numbers = new NumberLiteral(new FormatCode("#,##0.##"), new PointCount { Val = (uint)series.Values.Count });
        foreach (var (place, value) in series.Values.Index())
        {
            if (value is { } known)
            {
                numbers.Append(new NumericPoint(new NumericValue(known.ToString(CultureInfo.InvariantCulture))) { Index = (uint)place });
            }
        }

        return new(numbers);
    }

    private static DataLabels Labels(DataLabelPositionValues where) =>
        new(
            new NumberingFormat { FormatCode = "#,##0.#", SourceLinked = false },
            new DataLabelPosition { Val = where },
            new ShowLegendKey { Val = false },
            new ShowValue { Val = true },
            new ShowCategoryName { Val = false },
            new ShowSeriesName { Val = false },
            new ShowPercent { Val = false },
            new ShowBubbleSize { Val = false }
        );

    // From above downwards where the bars lie, as one reads.
    private static CategoryAxis Groups(bool isLying) =>
        new(
            new AxisId { Val = GroupAxis },
            new Scaling(new Orientation { Val = isLying ? OrientationValues.MaxMin : OrientationValues.MinMax }),
            new Delete { Val = false },
            new AxisPosition { Val = isLying ? AxisPositionValues.Left : AxisPositionValues.Bottom },
            new MajorTickMark { Val = TickMarkValues.None },
            new MinorTickMark { Val = TickMarkValues.None },
            new TickLabelPosition { Val = TickLabelPositionValues.NextTo },
            new CrossingAxis { Val = ValueAxis },
            new Crosses { Val = CrossesValues.AutoZero },
            new AutoLabeled { Val = false },
            new LabelAlignment { Val = LabelAlignmentValues.Center },
            new LabelOffset { Val = 100 },
            new NoMultiLevelLabels { Val = true }
        );

    // Each number stands at its bar: the axis would say it again.
    private static ValueAxis Values(bool isLying) =>
        new(
            new AxisId { Val = ValueAxis },
            new Scaling(new Orientation { Val = OrientationValues.MinMax }, new MinAxisValue { Val = 0 }),
            new Delete { Val = true },
            new AxisPosition { Val = isLying ? AxisPositionValues.Bottom : AxisPositionValues.Left },
            new NumberingFormat { FormatCode = "#,##0", SourceLinked = false },
            new MajorTickMark { Val = TickMarkValues.None },
            new MinorTickMark { Val = TickMarkValues.None },
            new TickLabelPosition { Val = TickLabelPositionValues.NextTo },
            new CrossingAxis { Val = GroupAxis },
            new Crosses { Val = CrossesValues.AutoZero },
            new CrossBetween { Val = CrossBetweenValues.Between }
        );

    private static TextProperties Letters(string typeface) =>
        new(
            new A.BodyProperties(),
            new A.ListStyle(),
            new A.Paragraph(
                new A.ParagraphProperties(
                    new A.DefaultRunProperties(new A.LatinFont { Typeface = typeface }, new A.ComplexScriptFont { Typeface = typeface })
                    {
                        FontSize = TextSize,
                    }
                ),
                new A.EndParagraphRunProperties { Language = "vi-VN" }
            )
        );
}
