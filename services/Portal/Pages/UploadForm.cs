using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Cooperation.Portal.Pages.Imports;

/// <summary>A form with a file, read part by part: the token stands first and is checked before a byte of the file is read. Nothing of the file is kept here.</summary>
internal sealed class UploadForm(IAntiforgery antiforgery, IOptions<AntiforgeryOptions> options)
{
    private const long MostBytes = 26 * 1024 * 1024; // as the gateway takes
    private const int LongestToken = 4096;

    /// <summary>The file where it begins; null where none was chosen.</summary>
    public async Task<FileMultipartSection?> OpenAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var boundary = context.Request.GetMultipartBoundary();
        if (boundary.Length is 0 or > 70)
        {
            throw new BadHttpRequestException("No form with a file.", StatusCodes.Status415UnsupportedMediaType);
        }

        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = MostBytes;
        var reader = new MultipartReader(boundary, context.Request.Body);
        try
        {
            await CheckAsync(context, await reader.ReadNextSectionAsync(cancellationToken), cancellationToken);
            var file = (await reader.ReadNextSectionAsync(cancellationToken))?.AsFileSection();
            return file is { Name: "file", FileStream: not null, FileName.Length: > 0 } ? file : null;
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new BadHttpRequestException("The form can't be read.", StatusCodes.Status400BadRequest, new InvalidDataException());
        }
    }

    // The framework looks for the token in the whole form, which it would read into memory for that, unless a header has it.
    private async Task CheckAsync(HttpContext context, MultipartSection? first, CancellationToken cancellationToken)
    {
        var token = "";
        if (first?.AsFormDataSection() is { } part && part.Name == options.Value.FormFieldName)
        {
            var text = new char[LongestToken];
            using var body = new StreamReader(part.Section.Body);
            token = new string(text, 0, await body.ReadBlockAsync(text, cancellationToken));
        }

        context.Request.Headers[options.Value.HeaderName!] = token;
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            throw new BadHttpRequestException("The form's token is not ours.", StatusCodes.Status400BadRequest);
        }
    }
}
