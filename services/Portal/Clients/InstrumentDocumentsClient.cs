using System.Globalization;

namespace Cooperation.Portal.Clients;

/// <summary>Documents of instruments at Agreements; their files are passed on as they come.</summary>
internal sealed class InstrumentDocumentsClient(HttpClient client)
{
    private const string Service = "agreements";

    /// <summary>Sends a file while it is still being received.</summary>
    public async Task AddAsync(
        string instrument,
        long version,
        NewInstrumentDocument document,
        SentFile file,
        CancellationToken cancellationToken
    )
    {
        using var form = new MultipartFormDataContent();
        foreach (
            var (name, value) in new[]
            {
                ("kind", document.Kind),
                ("language", document.Language),
                ("title", document.Title),
                ("number", document.Number),
                ("on", document.On?.ToString("O", CultureInfo.InvariantCulture)),
                ("handling", document.Handling),
                ("replaces", document.Replaces),
            }
        )
        {
            if (value is not null)
            {
                form.Add(new StringContent(value), name);
            }
        }

        form.Add(file.AsPart());
        using var request = new HttpRequestMessage(HttpMethod.Post, Of(instrument)) { Content = form };
        request.SetVersion(version);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    /// <summary>A document, to be kept or to be looked at; on record there.</summary>
    public async Task<HttpResponseMessage> OpenAsync(string instrument, Guid document, bool preview, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Of(instrument)}/{document}{(preview ? "/preview" : "")}");
        return await client.SendAsync(Service, request, cancellationToken, HttpCompletionOption.ResponseHeadersRead);
    }

    private static string Of(string instrument) => $"api/agreements/instruments/{Uri.EscapeDataString(instrument)}/documents";
}

/// <summary>A document of an instrument with its editions, the one that stands first.</summary>
public sealed record InstrumentDocument(
    string Reference,
    string Kind,
    string Language,
    bool Keeps,
    IReadOnlyList<DocumentEdition> Editions,
    DateTimeOffset? WithdrawnAt,
    string? WithdrawnBy,
    string? WithdrawnReason
);

/// <summary>An edition of a document.</summary>
public sealed record DocumentEdition(
    Guid Id,
    int Edition,
    string Title,
    string? Number,
    DateOnly? On,
    string Handling,
    string? FileName,
    string Type,
    long Size,
    string? Sha256,
    bool Preview,
    bool Download,
    DateTimeOffset At,
    string By,
    string Agency
);

/// <summary>What is written of a document, and the one whose next edition it is.</summary>
internal sealed record NewInstrumentDocument(
    string? Kind,
    string? Language,
    string? Title,
    string? Number,
    DateOnly? On,
    string? Handling,
    string? Replaces
);
