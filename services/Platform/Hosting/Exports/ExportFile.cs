using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Cooperation.Platform.Hosting.Exports;

/// <summary>A list sent as a file. Rows are read and written as they go, so that a long list takes no more memory than a short one; a reader that goes away ends the reading.</summary>
/// <typeparam name="T">A row.</typeparam>
public sealed class ExportFile<T> : IResult
{
    /// <summary>Which file.</summary>
    public required ExportChoice Choice { get; init; }

    /// <summary>What the list is, in the reader's language: the name of the file's sheet.</summary>
    public required Text Title { get; init; }

    /// <summary>The file's name without ending or day: <c>exchanges</c>. Never what was searched for (R22).</summary>
    public required string FileName { get; init; }

    /// <summary>When it was asked for; the file's name carries the day.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The columns.</summary>
    public required IReadOnlyList<ExportColumn<T>> Columns { get; init; }

    /// <summary>The rows.</summary>
    public required IAsyncEnumerable<T> Rows { get; init; }

    /// <summary>What else a workbook holds, each on a sheet of its own behind the list. Separated values are one table: whoever asks for them gets the list alone.</summary>
    public IReadOnlyList<ExportTable> Further { get; init; } = [];

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var cancellationToken = httpContext.RequestAborted;
        var language = RequestLanguage.Of(httpContext);
        await using var rows = Rows.GetAsyncEnumerator(cancellationToken);

        // Whatever is refused or fails before the first row is still answered as a problem and not as a broken file.
        var more = await rows.MoveNextAsync();
        Announce(httpContext.Response);
        AllowTheLastBlockOfAPart(httpContext);
        var list = new ExportTable<T>
        {
            Title = Title,
            Columns = Columns,
            Rows = Rows,
        };
        await using var sheet = await StartAsync(httpContext.Response.Body, list, language, cancellationToken);
        await list.WriteAsync(sheet, language, rows, more, cancellationToken);
        if (sheet is XlsxSheet workbook)
        {
            await WriteFurtherAsync(workbook, language, cancellationToken);
        }

        await sheet.CompleteAsync(cancellationToken);
    }

    private async Task WriteFurtherAsync(XlsxSheet workbook, string language, CancellationToken cancellationToken)
    {
        foreach (var table in Further)
        {
            await workbook.StartNextAsync(table.Title.In(language), table.Widths, cancellationToken);
            await table.WriteAsync(workbook, language, cancellationToken);
        }
    }

    // The ZIP writer behind the library sends the last block of each part without await, whatever it is asked; everything before goes asynchronously.
    private void AllowTheLastBlockOfAPart(HttpContext context)
    {
        if (IsWorkbook && context.Features.Get<IHttpBodyControlFeature>() is { } body)
        {
            body.AllowSynchronousIO = true;
        }
    }

    private void Announce(HttpResponse response)
    {
        var name = $"{FileName}-{VietnamTime.DateOf(At):yyyy-MM-dd}.{Choice.Format}";
        response.ContentType = IsWorkbook ? FileTypes.Workbook : FileTypes.Csv;
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = name }.ToString();
        response.Headers.CacheControl = "no-store";
    }

    private async Task<ISheet> StartAsync(Stream body, ExportTable list, string language, CancellationToken cancellationToken) =>
        IsWorkbook
            ? await XlsxSheet.StartAsync(body, list.Title.In(language), list.Widths, cancellationToken)
            : new CsvSheet(body, Choice.Separator == CsvSeparators.Comma ? ',' : ';');

    private bool IsWorkbook => Choice.Format == ExportFormats.Xlsx;
}
