using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Cooperation.Platform.Hosting.Papers.Writing;

/// <summary>Tables, with lines or without, over the whole width of the text.</summary>
internal sealed class Grid
{
    private readonly int[] widths;
    private readonly Table table;

    /// <param name="width">The width of the text.</param>
    /// <param name="shares">The columns' shares of it.</param>
    /// <param name="isRuled">Whether lines are drawn.</param>
    /// <param name="padding">Left and right within a cell.</param>
    public Grid(int width, IReadOnlyList<int> shares, bool isRuled, int padding)
    {
        var sum = shares.Sum();
        widths = [.. shares.Select(share => width * share / sum)];
        widths[^1] += width - widths.Sum();
        table = new Table(
            Properties(width, isRuled, padding),
            new TableGrid(widths.Select(column => new GridColumn { Width = Lines.Number(column) }))
        );
    }

    /// <summary>The width of a column.</summary>
    public int this[int column] => widths[column];

    /// <summary>A row that is not broken over two pages.</summary>
    public Grid Row(params IReadOnlyList<IReadOnlyList<Paragraph>> cells) => Row(isHead: false, cells);

    /// <summary>A row that stands again on each page.</summary>
    public Grid Head(params IReadOnlyList<IReadOnlyList<Paragraph>> cells) => Row(isHead: true, cells);

    /// <summary>A row of one cell over all columns.</summary>
    public Grid Across(Paragraph line)
    {
        var cell = Cell([line], widths.Sum());
        cell.TableCellProperties!.Append(new GridSpan { Val = widths.Length });
        table.Append(new TableRow(new TableRowProperties(new CantSplit()), cell));
        return this;
    }

    public Table Done() => table;

    private Grid Row(bool isHead, IReadOnlyList<IReadOnlyList<Paragraph>> cells)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHead)
        {
            properties.Append(new TableHeader());
        }

        table.Append(new TableRow([properties, .. cells.Select((cell, column) => Cell(cell, widths[column]))]));
        return this;
    }

    private static TableCell Cell(IReadOnlyList<Paragraph> lines, int width) =>
        new([
            new TableCellProperties(new TableCellWidth { Width = Lines.Number(width), Type = TableWidthUnitValues.Dxa }),
            .. lines.Count == 0 ? [new Paragraph()] : lines, // a cell ends with a paragraph
        ]);

    private static TableProperties Properties(int width, bool isRuled, int padding)
    {
        var properties = new TableProperties(new TableWidth { Width = Lines.Number(width), Type = TableWidthUnitValues.Dxa });
        if (isRuled)
        {
            properties.Append(
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 4 },
                    new LeftBorder { Val = BorderValues.Single, Size = 4 },
                    new BottomBorder { Val = BorderValues.Single, Size = 4 },
                    new RightBorder { Val = BorderValues.Single, Size = 4 },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
                    new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }
                )
            );
        }

        properties.Append(
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TopMargin { Width = isRuled ? "40" : "0", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = (short)padding, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = isRuled ? "40" : "0", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = (short)padding, Type = TableWidthValues.Dxa }
            )
        );
        return properties;
    }
}
