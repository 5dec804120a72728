using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Cooperation.Hotline.Tests.Builders;

/// <summary>The texts of a workbook's sheets, checked against the standard.</summary>
internal static class TemplateSheets
{
    public static IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Read(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        new OpenXmlValidator().Validate(document).Select(error => error.Description).ShouldBeEmpty();
        var book = document.WorkbookPart!;
        return
        [
            .. book
                .Workbook.Descendants<Sheet>()
                .Select(sheet => (WorksheetPart)book.GetPartById(sheet.Id!.Value!))
                .Select(part =>
                    (IReadOnlyList<IReadOnlyList<string>>)
                        [
                            .. part
                                .Worksheet.Descendants<Row>()
                                .Select(row =>
                                    (IReadOnlyList<string>)
                                        [.. row.Elements<Cell>().Where(cell => cell.HasChildren).Select(cell => cell.InnerText)]
                                ),
                        ]
                ),
        ];
    }
}
