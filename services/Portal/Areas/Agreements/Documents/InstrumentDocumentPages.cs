using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Agreements.Documents;

/// <summary>/instruments/{code}/documents: one line per page. Agreements decides who keeps and who reads them.</summary>
internal static class InstrumentDocumentPages
{
    /// <summary>Where they stand under an instrument.</summary>
    public const string Address = $"/{{code}}/{Known.InstrumentStep.Documents}";

    /// <summary>One of them.</summary>
    public const string OfOne = $"{Address}/{{document:guid}}";

    /// <summary>To be looked at.</summary>
    public const string Preview = "preview";

    /// <summary>Its next edition.</summary>
    public const string Edition = "edition";

    /// <summary>Its withdrawal.</summary>
    public const string Withdrawal = "withdrawal";

    public static void Map(RouteGroupBuilder instruments)
    {
        AddInstrumentDocument.Map(instruments);
        WithdrawInstrumentDocument.Map(instruments);
        instruments.MapGet(OfOne, DownloadAsync);
        instruments.MapGet($"{OfOne}/{Preview}", LookAsync);
    }

    /// <summary>The documents of an instrument.</summary>
    public static string Of(string instrument) => $"/instruments/{Uri.EscapeDataString(instrument)}/{Known.InstrumentStep.Documents}";

    /// <summary>Where they are read.</summary>
    public static string ShownAt(string instrument, string note) =>
        $"/instruments/{Uri.EscapeDataString(instrument)}?note={note}#{Known.InstrumentStep.Documents}";

    // As it comes; Agreements writes down who opened it.
    private static async Task<IResult> DownloadAsync(
        string code,
        Guid document,
        InstrumentDocumentsClient documents,
        HttpContext context,
        CancellationToken cancellationToken
    ) => await (await documents.OpenAsync(code, document, preview: false, cancellationToken)).AsFileAsync(context, cancellationToken);

    private static async Task<IResult> LookAsync(
        string code,
        Guid document,
        InstrumentDocumentsClient documents,
        HttpContext context,
        CancellationToken cancellationToken
    ) => await (await documents.OpenAsync(code, document, preview: true, cancellationToken)).AsFileAsync(context, cancellationToken);
}

/// <summary>An instrument, and the document in hand; null where it is a new one.</summary>
public sealed record DocumentInHand(Instrument Instrument, InstrumentDocument? Document)
{
    /// <summary>The edition that stands.</summary>
    public DocumentEdition? Standing => Document?.Editions[0];

    /// <summary>The document whose newest edition has that key, where the user keeps it.</summary>
    internal static DocumentInHand? Of(Instrument instrument, string? key) =>
        !instrument.Steps.Contains(Known.InstrumentStep.Documents) ? null
        : key is null ? new(instrument, null)
        : instrument.Documents.FirstOrDefault(document => document.Keeps && document.Editions[0].Id == Guid.Parse(key)) is { } found
            ? new(instrument, found)
        : null;
}
