using System.Globalization;
using System.Xml;
using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Imports.Xlsx;

/// <summary>Takes the cells of a row apart. Of a formula only the value is read that the workbook kept from it; nothing is ever reckoned here.</summary>
internal sealed class XlsxCells(SharedTexts texts, XlsxStyles styles, bool since1904, SheetLimits limits)
{
    private readonly CellXml cellXml = new(limits);

    /// <summary>The cells of the row at hand, up to the last one that holds anything.</summary>
    public List<SheetCell> Read(XmlReader xml, int row)
    {
        var cells = new List<SheetCell>();
        if (xml.IsEmptyElement)
        {
            return cells;
        }

        var (depth, column) = (xml.Depth, -1);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
            {
                column = ColumnOf(xml.GetAttribute("r")) ?? column + 1;
                Place(cells, column, ReadCell(xml, row, column));
            }
        }

        return cells;
    }

    private void Place(List<SheetCell> cells, int column, SheetCell cell)
    {
        if (cell.IsEmpty)
        {
            return;
        }

        if (column >= limits.Columns)
        {
            throw new DomainException(SheetErrors.TooManyColumns(limits.Columns));
        }

        while (cells.Count <= column)
        {
            cells.Add(default);
        }

        cells[column] = cell;
    }

    private SheetCell ReadCell(XmlReader xml, int row, int column)
    {
        var (kind, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        var value = "";
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            while (xml.Read() && xml.Depth > depth)
            {
                if (xml.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                if (xml.LocalName is "v" or "is")
                {
                    value = cellXml.Read(xml, row, column);
                }
                else
                {
                    CellXml.Skip(xml);
                }
            }
        }

        return Of(kind, style, value);
    }

    private SheetCell Of(string? kind, string? style, string value) =>
        kind switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
                ? CellValue.Of(texts.Of(place))
                : default,
            "str" or "inlineStr" => CellValue.Of(value),
            "b" => new(value == "1" ? "true" : "false"),
            "e" => default, // #N/A, #REF!: nothing stands there that anybody wrote.
            "d" => CellValue.Of(value),
            _ => Number(style, value.Trim()),
        };

    private SheetCell Number(string? style, string value)
    {
        var isMoment = int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && styles.IsMoment(number);
        var moment = isMoment ? XlsxNumbers.Moment(value, since1904) : null;
        return value.Length == 0 ? default : new SheetCell(XlsxNumbers.Text(value), moment);
    }

    // AB12: the letters, counted in twenty-sixes.
    private static int? ColumnOf(string? place)
    {
        var column = 0;
        foreach (var letter in place ?? "")
        {
            if (!char.IsAsciiLetterUpper(letter) || column > 20_000)
            {
                break;
            }

            column = (column * 26) + (letter - 'A' + 1);
        }

        return column == 0 ? null : column - 1;
    }
}
