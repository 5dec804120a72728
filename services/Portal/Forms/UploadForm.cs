using Cooperation.Portal.Clients;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Cooperation.Portal.Forms;

/// <summary>A form with a file, read part by part: the token stands first and is checked before a byte of the file is read. Nothing of the file is kept here.</summary>
internal sealed class UploadForm(IAntiforgery antiforgery, IOptions<AntiforgeryOptions> options)
{
    /// <summary>Says of an endpoint that it reads its form by this, and so checks the token itself.</summary>
    public static readonly object ChecksItsToken = new TokenIsChecked();

    private const long MostBytes = 26 * 1024 * 1024; // as the gateway takes
    private const int LongestField = 4096;
    private const int MostFields = 12;

    /// <summary>The form up to where its file begins; the file is null where none was chosen.</summary>
    public async Task<(IReadOnlyDictionary<string, string> Fields, SentFile? File)> OpenAsync(
        HttpContext context,
        CancellationToken cancellationToken
    )
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
            await CheckAsync(context, await FieldAsync(await reader.ReadNextSectionAsync(cancellationToken), cancellationToken));
            return await ReadAsync(reader, cancellationToken);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new BadHttpRequestException("The form can't be read.", StatusCodes.Status400BadRequest, new InvalidDataException());
        }
    }

    private static async Task<(IReadOnlyDictionary<string, string> Fields, SentFile? File)> ReadAsync(
        MultipartReader reader,
        CancellationToken cancellationToken
    )
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var read = 0; read <= MostFields; read++)
        {
            var section = await reader.ReadNextSectionAsync(cancellationToken);
            if (await FieldAsync(section, cancellationToken) is var (name, value))
            {
                fields[name] = value;
                continue;
            }

            var file = section?.AsFileSection();
            return (
                fields,
                file is { Name: "file", FileStream: { } content, FileName: { Length: > 0 } called } ? new(content, called) : null
            );
        }

        throw new InvalidDataException();
    }

    private static async Task<(string Name, string Value)?> FieldAsync(MultipartSection? section, CancellationToken cancellationToken)
    {
        if (section?.GetContentDispositionHeader()?.IsFileDisposition() != false || section.AsFormDataSection() is not { } field)
        {
            return null;
        }

        var text = new char[LongestField];
        using var body = new StreamReader(section.Body);
        return (field.Name, new string(text, 0, await body.ReadBlockAsync(text, cancellationToken)));
    }

    // The framework looks for the token in the whole form, which it would read into memory for that, unless a header has it.
    private async Task CheckAsync(HttpContext context, (string Name, string Value)? first)
    {
        context.Request.Headers[options.Value.HeaderName!] = first?.Name == options.Value.FormFieldName ? first?.Value : "";
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            throw new BadHttpRequestException("The form's token is not ours.", StatusCodes.Status400BadRequest);
        }
    }

    /// <summary>Of an endpoint: the token is checked by whoever reads the form.</summary>
    internal sealed record TokenIsChecked;
}
