using System.Security.Cryptography;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Cooperation.Platform.Hosting.Files;

/// <summary>A file that came as a form (multipart): the file <c>file</c>, in a sealed spool and nowhere else, and the form's other fields.</summary>
public sealed class FileUpload : IDisposable
{
    private const int MostFields = 10;
    private const int LongestField = 64 * 1024;
    private const int LongestHeaders = 16 * 1024;

    private readonly Dictionary<string, string> fields = new(StringComparer.Ordinal);

    private FileUpload() { }

    /// <summary>The file.</summary>
    public SpoolStream File { get; } = SpoolStream.Create();

    /// <summary>The name with which it came.</summary>
    public string Name { get; private set; } = "";

    /// <summary>SHA-256 of its content, taken while it came.</summary>
    public ReadOnlyMemory<byte> Hash { get; private set; }

    /// <summary>Whether a file came at all.</summary>
    public bool IsThere => Name.Length > 0 || File.Length > 0;

    /// <summary>The other fields by name.</summary>
    public IReadOnlyDictionary<string, string> Fields => fields;

    /// <summary>Lets a form with a file of this size come in. Called before anything is refused: a server that closes on a form that is still being sent breaks the pipe, and the sender never sees why.</summary>
    public static void Expect(HttpContext context, long most)
    {
        // The form is a little longer than the file in it; what is far longer is cut off by the server.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = most * 2;
        }
    }

    /// <summary>Reads a form. A connection that breaks off leaves nothing behind.</summary>
    public static async Task<FileUpload> ReadAsync(HttpContext context, long most, CancellationToken cancellationToken)
    {
        Expect(context, most);
        var reader = Reader(context);
        var upload = new FileUpload();
        try
        {
            while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
            {
                await upload.TakeAsync(section, most, cancellationToken);
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

    /// <inheritdoc/>
    public void Dispose() => File.Dispose();

    private static MultipartReader Reader(HttpContext context)
    {
        var boundary =
            MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) && type.MediaType == "multipart/form-data"
                ? HeaderUtilities.RemoveQuotes(type.Boundary).Value
                : null;
        return string.IsNullOrWhiteSpace(boundary) || boundary.Length > 70
            ? throw new ProblemException(StatusCodes.Status415UnsupportedMediaType)
            : new MultipartReader(boundary, context.Request.Body) { HeadersLengthLimit = LongestHeaders };
    }

    private async Task TakeAsync(MultipartSection section, long most, CancellationToken cancellationToken)
    {
        if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var about))
        {
            throw new InvalidDataException();
        }

        var field = HeaderUtilities.RemoveQuotes(about.Name).Value ?? "";
        if (field == FileErrors.Field && about.IsFileDisposition())
        {
            Name = HeaderUtilities.RemoveQuotes(about.FileNameStar.HasValue ? about.FileNameStar : about.FileName).Value ?? "";
            await SpoolAsync(section.Body, most, cancellationToken);
        }
        else
        {
            using var limited = new StreamReader(section.Body);
            var text = new char[LongestField];
            var read = await limited.ReadBlockAsync(text, cancellationToken);
            if (fields.Count == MostFields || !fields.TryAdd(field, new string(text, 0, read)))
            {
                throw new InvalidDataException(); // Of two values nobody knows which was meant.
            }
        }
    }

    private async Task SpoolAsync(Stream body, long most, CancellationToken cancellationToken)
    {
        if (Hash.Length > 0)
        {
            throw new InvalidDataException(); // A second file.
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[32 * 1024];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (File.Length + read > most)
            {
                throw new DomainException(FileErrors.TooLarge(most));
            }

            hash.AppendData(buffer, 0, read);
            File.Write(buffer.AsSpan(0, read));
        }

        Hash = hash.GetHashAndReset();
    }
}
