using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Cooperation.Platform.Hosting.Papers;

/// <summary>Sends a paper as a file that no cache keeps.</summary>
/// <param name="content">The file.</param>
/// <param name="format">One of <see cref="PaperFormats"/>.</param>
/// <param name="name">Its name without ending: the number of the record, never what it says (R22).</param>
public sealed class PaperFile(byte[] content, string format, string name) : IResult
{
    /// <summary>What a DOCX calls itself when it is sent.</summary>
    public const string DocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The same of a PDF.</summary>
    public const string PdfType = "application/pdf";

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = format == PaperFormats.Pdf ? PdfType : DocxType;
        response.ContentLength = content.Length;
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = $"{name}.{format}" }.ToString();
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        await response.Body.WriteAsync(content, httpContext.RequestAborted);
    }
}
