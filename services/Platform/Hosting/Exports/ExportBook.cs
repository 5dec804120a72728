using Cooperation.Platform.Hosting.Files.Documents;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Cooperation.Platform.Hosting.Exports;

/// <summary>A workbook of several tables that are at hand already, each on a sheet: made whole before it is sent, and the same bytes for the same tables.</summary>
/// <param name="content">The file.</param>
/// <param name="name">Its name without ending: the number of the record, never what it says (R22).</param>
public sealed class ExportBook(byte[] content, string name) : IResult
{
    /// <summary>What a workbook calls itself when it is sent.</summary>
    public const string ContentType = FileTypes.Workbook;

    /// <summary>Writes the tables, each on a sheet.</summary>
    /// <param name="tables">The tables; no two have the same title.</param>
    /// <param name="language">The language of heads and titles.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public static async Task<byte[]> WriteAsync(IReadOnlyList<ExportTable> tables, string language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tables);
        using var file = new MemoryStream();
        XlsxSheet? book = null;
        foreach (var table in tables)
        {
            var title = table.Title.In(language);
            if (book is null)
            {
                book = await XlsxSheet.StartAsync(file, title, table.Widths, cancellationToken);
            }
            else
            {
                await book.StartNextAsync(title, table.Widths, cancellationToken);
            }

            await table.WriteAsync(book, language, cancellationToken);
        }

        await (book ?? throw new ArgumentException("A workbook has one sheet at least.", nameof(tables))).CompleteAsync(cancellationToken);
        return TimelessZip.Of(file);
    }

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        response.ContentType = ContentType;
        response.ContentLength = content.Length;
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment")
        {
            FileName = $"{name}.{ExportFormats.Xlsx}",
        }.ToString();
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        await response.Body.WriteAsync(content, httpContext.RequestAborted);
    }
}
