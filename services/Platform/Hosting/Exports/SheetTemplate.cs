using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using SpreadCheetah;
using SpreadCheetah.Worksheets;

namespace Cooperation.Platform.Hosting.Exports;

/// <summary>An empty sheet to be filled in: its head and, in a workbook, the values that its columns know.</summary>
public sealed class SheetTemplate : IResult
{
    private const int ColumnWidth = 22;

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
        await using var book = await Spreadsheet.CreateNewAsync(file, XlsxStyles.Options, cancellationToken);
        var styles = new XlsxStyles(book);
        await WriteAsync(book, styles, Sheet, [Head], cancellationToken);
        await WriteAsync(book, styles, ListsSheet, Rows(), cancellationToken);
        await book.FinishAsync(cancellationToken);
    }

    private static async Task WriteAsync(
        Spreadsheet book,
        XlsxStyles styles,
        string name,
        IEnumerable<IReadOnlyList<string>> rows,
        CancellationToken cancellationToken
    )
    {
        var options = new WorksheetOptions { FrozenRows = 1 };
        options.DefaultColumnWidth = ColumnWidth;
        await book.StartWorksheetAsync(XlsxStyles.TabOf(name), options, cancellationToken);
        foreach (var (place, row) in rows.Index())
        {
            await book.AddRowAsync(
                [
                    .. row.Select(text =>
                        text.Length == 0 ? default : new Cell(XlsxStyles.Escaped(text), place == 0 ? styles.Head : styles.Text)
                    ),
                ],
                cancellationToken
            );
        }
    }

    private IEnumerable<IReadOnlyList<string>> Rows() =>
        Enumerable
            .Range(0, Lists.Max(list => list.Count))
            .Select(row => (IReadOnlyList<string>)[.. Lists.Select(list => row < list.Count ? list[row] : "")]);
}
