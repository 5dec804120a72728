using System.IO.Compression;
using System.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Cooperation.Platform.Hosting.Exports;

/// <summary>An empty sheet to be filled in: its head and, in a workbook, the values that its columns know.</summary>
public sealed class SheetTemplate : IResult
{
    /// <summary>Which file.</summary>
    public required ExportChoice Choice { get; init; }

    /// <summary>The file's name without ending.</summary>
    public required string FileName { get; init; }

    /// <summary>The sheet's name.</summary>
    public required string Sheet { get; init; }

    /// <summary>The headings.</summary>
    public required IReadOnlyList<string> Head { get; init; }

    /// <summary>The name of the sheet of lists.</summary>
    public required string ListsSheet { get; init; }

    /// <summary>Lists, each a column: its heading and its values.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Lists { get; init; }

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var isWorkbook = Choice.Format == ExportFormats.Xlsx;
        using var file = new MemoryStream(); // A head and some lists: short, whoever fills it in.
        if (isWorkbook)
        {
            await WriteWorkbookAsync(file, httpContext.RequestAborted);
        }
        else
        {
            await using var sheet = new CsvSheet(file, Choice.Separator == CsvSeparators.Comma ? ',' : ';');
            await sheet.WriteAsync([.. Head], httpContext.RequestAborted);
            await sheet.CompleteAsync(httpContext.RequestAborted);
        }

        var response = httpContext.Response;
        response.ContentType = isWorkbook ? FileTypes.Workbook : FileTypes.Csv;
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment")
        {
            FileName = $"{FileName}.{Choice.Format}",
        }.ToString();
        response.ContentLength = file.Length;
        file.Position = 0;
        await file.CopyToAsync(response.Body, httpContext.RequestAborted);
    }

    private async Task WriteWorkbookAsync(Stream file, CancellationToken cancellationToken)
    {
        await using var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        await XlsxParts.WriteAsync(archive, [Sheet, ListsSheet], cancellationToken);
        await XlsxParts.AddAsync(archive, XlsxParts.SheetPart(0), SheetXml([Head]), cancellationToken);
        await XlsxParts.AddAsync(archive, XlsxParts.SheetPart(1), SheetXml(Rows()), cancellationToken);
    }

    private IEnumerable<IReadOnlyList<string>> Rows() =>
        Enumerable
            .Range(0, Lists.Max(list => list.Count))
            .Select(row => (IReadOnlyList<string>)[.. Lists.Select(list => row < list.Count ? list[row] : "")]);

    private static string SheetXml(IEnumerable<IReadOnlyList<string>> rows) =>
        $"""<worksheet xmlns="{XlsxParts.Main}"><sheetFormatPr defaultColWidth="22" defaultRowHeight="15"/><sheetData>{string.Concat(rows.Select(RowXml))}</sheetData></worksheet>""";

    private static string RowXml(IReadOnlyList<string> row, int place) =>
        $"""<row r="{place + 1}">{string.Concat(row.Select((text, column) => CellXml(text, column, place + 1)))}</row>""";

    private static string CellXml(string text, int column, int row) =>
        text.Length == 0
            ? ""
            : $"""<c r="{XlsxParts.ColumnName(column)}{row}" s="{(row == 1 ? XlsxParts.HeadStyle : XlsxParts.TextStyle)}" t="inlineStr"><is><t>{SecurityElement.Escape(XlsxParts.Escaped(text))}</t></is></c>""";
}
