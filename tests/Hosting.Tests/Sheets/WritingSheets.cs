using System.Text;
using Cooperation.Platform.Hosting.Exports;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Cooperation.Hosting.Tests.Sheets;

/// <summary>Lists as files: what a spreadsheet reads is what was written, and never more of it.</summary>
public sealed class WritingSheets
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("Một;=HYPERLINK(\"x\")", "Một;'=HYPERLINK(\"x\")")]
    [InlineData("Một,@SUM(A1)", "Một,'@SUM(A1)")]
    [InlineData("Một\t-2+3", "Một\t'-2+3")]
    [InlineData("Một;\"=1+1", "Một;\"'=1+1")]
    [InlineData("Hai việc:\n- một\n- hai", "Hai việc:\n'- một\n'- hai")]
    [InlineData("Một;＝1+1", "Một;'＝1+1")]
    [InlineData("Gọi 0912, +84 912; - xong, a=b", "Gọi 0912, +84 912; - xong, a=b")]
    public async Task Whatever_separator_a_file_is_opened_with_no_cell_begins_with_a_formula(string text, string expected)
    {
        foreach (var separator in new[] { ';', ',' })
        {
            var file = new MemoryStream();
            await using var sheet = new CsvSheet(file, separator);
            await sheet.WriteAsync(["Số", "Trích yếu", "Nơi nhận", "Ghi chú"], Token);
            await sheet.WriteAsync([1, text, "Đồn", "Không"], Token);
            await sheet.CompleteAsync(Token);

            Sheet.Read(file.ToArray(), "so.csv")[1].Cell(1).Text.ShouldBe(expected.TrimStart('\''));
            foreach (var other in new[] { ';', ',', '\t', '\n' })
            {
                Encoding
                    .UTF8.GetString(file.ToArray())
                    .Split(other)
                    .ShouldAllBe(cell => !"=+-@＝".Contains(cell.TrimStart('"', '\r').FirstOrDefault()));
            }
        }
    }

    [Fact]
    public async Task A_workbook_is_valid_and_is_read_as_it_was_written()
    {
        var file = new MemoryStream();
        await using var sheet = await XlsxSheet.StartAsync(file, "Trao đổi thông tin của năm 2018 theo từng quý", [10, 20, 20, 10], Token);
        await sheet.WriteAsync(["Số", "Trích yếu", "Nhận lúc", "Ngày"], Token);
        await sheet.WriteAsync(
            [12.5, " =1+1 _x0041_ \"x\"\n<b>\uFFFE", new DateTimeOffset(2018, 3, 5, 1, 30, 0, TimeSpan.Zero), new DateOnly(2018, 3, 5)],
            Token
        );
        await sheet.WriteAsync([null, "hai", null, null], Token);
        await sheet.CompleteAsync(Token);

        using (var document = SpreadsheetDocument.Open(new MemoryStream(file.ToArray()), isEditable: false))
        {
            new OpenXmlValidator().Validate(document, Token).Select(error => error.Description).ShouldBeEmpty();
        }

        var rows = Sheet.Read(file.ToArray(), "so.xlsx");
        rows[1].Texts().ShouldBe(["12.5", "=1+1 _x0041_ \"x\"\n<b>", "05/03/2018 08:30", "05/03/2018"]);
        rows[2].Texts().ShouldBe(["", "hai"]);
    }

    [Fact]
    public async Task A_workbook_of_several_sheets_is_valid_and_keeps_them_in_order_each_with_a_head_of_its_own()
    {
        var file = new MemoryStream();
        await using var sheet = await XlsxSheet.StartAsync(file, "Trao đổi", [10], Token);
        await sheet.WriteAsync(["Số"], Token);
        await sheet.WriteAsync(["HL-KH-2018-000001"], Token);
        await sheet.StartNextAsync("Cách đếm", [20, 40], Token);
        await sheet.WriteAsync(["Mục", "Nội dung"], Token);
        await sheet.WriteAsync(["Năm", 2018], Token);
        await sheet.CompleteAsync(Token);

        using var document = SpreadsheetDocument.Open(new MemoryStream(file.ToArray()), isEditable: false);
        new OpenXmlValidator().Validate(document, Token).Select(error => error.Description).ShouldBeEmpty();
        document
            .WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
            .Select(of => of.Name!.Value)
            .ShouldBe(["Trao đổi", "Cách đếm"]);
        foreach (var part in document.WorkbookPart.WorksheetParts)
        {
            var styles = part.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>()
                .Select(row => row.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().First().StyleIndex?.Value)
                .ToList();
            styles[0].ShouldNotBe(styles[1]);
        }
    }

    [Fact]
    public async Task A_workbook_that_broke_off_does_not_open()
    {
        var file = new MemoryStream();
        await using (var sheet = await XlsxSheet.StartAsync(file, "Sổ", [10], Token))
        {
            for (var row = 0; row < 20_000; row++)
            {
                await sheet.WriteAsync([$"dòng {row}"], Token);
            }
        }

        file.Length.ShouldBeGreaterThan(0);
        Sheet.RefusalOf(file.ToArray(), "so.xlsx").ShouldBe("file.broken");
    }
}
