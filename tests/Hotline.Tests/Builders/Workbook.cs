using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Cooperation.Hotline.Tests.Builders;

/// <summary>The first sheet of a workbook as a spreadsheet reads it: checked against the standard, cells by the head of their column.</summary>
internal sealed class Workbook
{
    private readonly List<Dictionary<string, Cell>> rows;

    private Workbook(IReadOnlyList<string> head, List<Dictionary<string, Cell>> rows) => (Head, this.rows) = (head, rows);

    public IReadOnlyList<string> Head { get; }

    public IReadOnlyList<IReadOnlyDictionary<string, Cell>> Rows => rows;

    public static Workbook Read(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        new OpenXmlValidator().Validate(document).Select(error => error.Description).ShouldBeEmpty();
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        var lines = sheet
            .Descendants<Row>()
            .Select(row => row.Elements<Cell>().Where(cell => cell.HasChildren).ToDictionary(Column, StringComparer.Ordinal))
            .ToList();
        var head = lines[0].ToDictionary(cell => cell.Key, cell => cell.Value.InnerText, StringComparer.Ordinal);
        return new Workbook(
            [.. head.Values],
            [.. lines.Skip(1).Select(line => line.ToDictionary(cell => head[cell.Key], cell => cell.Value, StringComparer.Ordinal))]
        );
    }

    public IReadOnlyDictionary<string, Cell> RowOf(string reference) => Rows.Single(row => row["Số"].InnerText == reference);

    private static string Column(Cell cell) => cell.CellReference!.Value!.TrimEnd([.. "0123456789"]);
}
