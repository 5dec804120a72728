using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Cooperation.Platform.Hosting.Imports;

/// <summary>A sheet that came as a form (multipart): the file <c>file</c>, in a sealed spool and nowhere else, and the form's other fields.</summary>
public sealed class SheetUpload : IDisposable
{
    private const int MostFields = 10;
    private const int LongestField = 64 * 1024;
    private const int LongestHeaders = 16 * 1024;

    private readonly Dictionary<string, string> fields = new(StringComparer.Ordinal);

    private SheetUpload() { }

    /// <summary>The file.</summary>
    public SpoolStream File { get; } = SpoolStream.Create();

    /// <summary>The name with which it came.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The other fields by name.</summary>
    public IReadOnlyDictionary<string, string> Fields => fields;

    /// <summary>Reads a form. A connection that breaks off leaves nothing behind.</summary>
    public static async Task<SheetUpload> ReadAsync(HttpContext context, SheetLimits limits, CancellationToken cancellationToken)
    {
        var reader = Reader(context, limits);
        var upload = new SheetUpload();
        try
        {
            while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
            {
                await upload.TakeAsync(section, limits, cancellationToken);
            }
        }
        catch (Exception failure)
        {
            upload.Dispose();
            throw failure is InvalidDataException or IOException && !cancellationToken.IsCancellationRequested
                ? new ProblemException(StatusCodes.Status400BadRequest)
                : failure;
        }

        return upload;
    }

    /// <summary>The rows of the file.</summary>
    public ISheetRows Open(SheetLimits limits) =>
        Name.Length > 0 || File.Length > 0 ? SheetFile.Open(File, Name, limits) : throw new DomainException(FileErrors.Missing());

    /// <inheritdoc/>
    public void Dispose() => File.Dispose();

    private static MultipartReader Reader(HttpContext context, SheetLimits limits)
    {
        var boundary =
            MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) && type.MediaType == "multipart/form-data"
                ? HeaderUtilities.RemoveQuotes(type.Boundary).Value
                : null;
        if (string.IsNullOrWhiteSpace(boundary) || boundary.Length > 70)
        {
            throw new ProblemException(StatusCodes.Status415UnsupportedMediaType);
        }

        // The form is a little longer than the file in it; what is far longer is cut off by the server.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = limits.Bytes * 2;
        }

        return new MultipartReader(boundary, context.Request.Body) { HeadersLengthLimit = LongestHeaders };
    }

    private async Task TakeAsync(MultipartSection section, SheetLimits limits, CancellationToken cancellationToken)
    {
        if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var about))
        {
            throw new InvalidDataException();
        }

        var field = HeaderUtilities.RemoveQuotes(about.Name).Value ?? "";
        if (field == FileErrors.Field && about.IsFileDisposition())
        {
            Name = HeaderUtilities.RemoveQuotes(about.FileNameStar.HasValue ? about.FileNameStar : about.FileName).Value ?? "";
            await SpoolAsync(section.Body, limits, cancellationToken);
        }
        else if (Fields.Count < MostFields)
        {
            using var limited = new StreamReader(section.Body);
            var text = new char[LongestField];
            var read = await limited.ReadBlockAsync(text, cancellationToken);
            fields[field] = new string(text, 0, read);
        }
    }

    private async Task SpoolAsync(Stream body, SheetLimits limits, CancellationToken cancellationToken)
    {
        if (File.Length > 0)
        {
            throw new InvalidDataException(); // A second file.
        }

        var buffer = new byte[32 * 1024];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (File.Length + read > limits.Bytes)
            {
                throw new DomainException(FileErrors.TooLarge(limits.Bytes));
            }

            File.Write(buffer.AsSpan(0, read));
        }
    }
}
