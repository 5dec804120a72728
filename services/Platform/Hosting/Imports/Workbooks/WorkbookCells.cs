using System.Globalization;
using Cooperation.Platform.Domain;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using StoredValue = DocumentFormat.OpenXml.Spreadsheet.CellValue;

namespace Cooperation.Platform.Hosting.Imports.Workbooks;

/// <summary>Takes the cells of a row apart as they come. Of a formula only the value is read that the workbook kept from it; nothing is ever reckoned here.</summary>
internal sealed class WorkbookCells(SharedTexts texts, CellFormats formats, bool since1904, SheetLimits limits)
{
    private readonly CellText text = new(limits);
    private List<SheetCell> cells = [];
    private int column;
    private string? kind;
    private string? style;
    private bool isReckoned;
    private bool hasValue;

    public void BeginRow() => (cells, column) = ([], -1);

    /// <summary>The cells of the row, up to the last one that holds anything.</summary>
    public List<SheetCell> EndRow() => cells;

    /// <summary>Takes the element at hand, which stands within a row.</summary>
    public void Take(OpenXmlReader reader, int row)
    {
        var element = reader.ElementType;
        if (element == typeof(Cell) && reader.IsStartElement)
        {
            Begin(reader);
        }
        else if (element == typeof(Cell))
        {
            Place(row);
        }
        else if (element == typeof(CellFormula))
        {
            isReckoned = true;
        }
        else if (element == typeof(StoredValue))
        {
            if (reader.IsStartElement)
            {
                text.Append(reader.GetText(), row, column);
                hasValue = true;
            }
        }
        else
        {
            text.Take(reader, row, column);
        }
    }

    private void Begin(OpenXmlReader reader)
    {
        (kind, style, isReckoned, hasValue) = (null, null, false, false);
        int? place = null;
        foreach (var attribute in reader.Attributes)
        {
            switch (attribute.LocalName)
            {
                case "r":
                    place = CellPlace.ColumnOf(attribute.Value);
                    break;
                case "t":
                    kind = attribute.Value;
                    break;
                case "s":
                    style = attribute.Value;
                    break;
            }
        }

        column = place ?? column + 1;
    }

    private void Place(int row)
    {
        var cell = Of(text.Taken());
        if (cell.Value is null && cell.Moment is null && cell.Remark is null)
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

    private SheetCell Of(string value) =>
        kind switch
        {
            "e" => new(null, Remark: CellRemark.Error),
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
                ? CellValue.Of(texts.Of(place), formats.Of(style).Letters)
                : default,
            "str" or "inlineStr" or "d" => CellValue.Of(value, formats.Of(style).Letters),
            "b" => hasValue ? new(value == "1" ? "true" : "false") : default,
            _ when value.Length == 0 => isReckoned ? new(null, Remark: CellRemark.NotReckoned) : default,
            _ => formats.Of(style).Read(value.Trim(), since1904),
        };
}
