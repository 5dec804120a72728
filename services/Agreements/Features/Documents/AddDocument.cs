using System.Globalization;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Documents;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Attachments;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Attachments;
using Cooperation.Platform.Records.Handling;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Documents;

/// <summary>
/// POST /api/agreements/instruments/{code}/documents (multipart: <c>kind</c>, <c>language</c>, <c>title</c>, <c>number</c>, <c>on</c>, <c>handling</c>, <c>replaces</c>: the
/// reference of the document whose next edition it is, and <c>file</c>): the lead agency puts a document to an instrument, the agency that notifies a notice. The same file again is refused, so the content itself is the key (R10).
/// </summary>
internal static class AddDocument
{
    private const int LongestTitle = 300;
    private const int LongestNumber = 50;

    private static readonly long MostBytes = new FileLimits().Bytes;
    private static readonly IReadOnlyList<string> Kinds = new CodeOfAttribute(typeof(DocumentKinds)).Codes;

    public static void Map(RouteGroupBuilder documents) => documents.MapPost("/", HandleAsync).WithName(nameof(AddDocument));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        string code,
        IfMatch version,
        AgreementsDbContext db,
        DocumentKeeping keeping,
        AttachmentStore<InstrumentId> files,
        HandlingToday<AgreementsDbContext> limits,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        FileUpload.Expect(context, MostBytes);
        // Nobody sends 25 MB to hear that there is no such instrument.
        if (!await keeping.SeesAsync(code, cancellationToken))
        {
            return TypedResults.NotFound();
        }

        using var upload = await FileUpload.ReadAsync(context, MostBytes, cancellationToken);
        var entry = EntryOf(upload);
        var file = FileOf(upload, cancellationToken);
        InstrumentDocument? kept = null;
        var taken = await keeping.TakeAsync(
            code,
            version,
            async (instrument, by, at, token) =>
            {
                await keeping.RequireKeptAsync(instrument, entry.Kind, at, token);
                await keeping.RequireRightAsync(instrument, entry, at, token);
                var handling = await limits.OfAsync(instrument.Partner, entry.Handling, DocumentErrors.Handling, token);
                DocumentErrors.File.RequireReadable(file, handling);
                kept = await KeepAsync(new(db, files, instrument, upload, file), entry, by, at, token);
            },
            cancellationToken
        );
        return taken.Result is Ok<InstrumentState> { Value: { } state } && kept is not null
            ? TypedResults.Ok(
                new Response(state.Code, state.Version, kept.Id, InstrumentDocument.ReferenceOf(state.Code, kept.Ordinal), kept.Edition)
            )
            : TypedResults.NotFound();
    }

    private static AttachedFile FileOf(FileUpload upload, CancellationToken cancellationToken)
    {
        var type = upload.IsThere
            ? FileContent.Recognise(upload.File, upload.Name, cancellationToken)
            : throw new DomainException(FileErrors.Missing());
        return type.Kind == FileKinds.Pdf || type.MediaType == PaperFile.DocxType
            ? new(type.Kind, type.MediaType, type.Previewed, upload.File.Length)
            : throw new DomainException(DocumentErrors.PdfOrText());
    }

    private static DocumentEntry EntryOf(FileUpload upload)
    {
        string? Said(string field) => upload.Fields.GetValueOrDefault(field)?.Trim().Normalize() is { Length: > 0 } said ? said : null;
        var (title, number, day) = (Said("title"), Said("number"), Said("on"));
        var (kind, handling) = (Said("kind") ?? "", Said("handling") ?? "");
        var isDay = DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on);
        IEnumerable<DomainError?> refusals =
        [
            Kinds.Contains(kind) ? null : DocumentErrors.Entry.Unknown("kind", Kinds),
            title?.Length is > 0 and <= LongestTitle ? null : DocumentErrors.TitleNeeded(LongestTitle),
            number?.Length > LongestNumber ? DocumentErrors.NumberTooLong(LongestNumber) : null,
            day is null || isDay ? null : DocumentErrors.DayWrong(),
            Handlings.All.Contains(handling) ? null : DocumentErrors.Entry.Unknown("handling", Handlings.All),
            new[] { title, number, upload.Name }.Any(SecrecyMarks.AreIn) ? DocumentErrors.StateSecret() : null,
        ];
        DomainError[] all = [.. refusals.OfType<DomainError>()];
        return all.Length > 0
            ? throw new DomainException(all)
            : new(kind, Said("language") ?? "", title!, number, isDay ? on : null, handling);
    }

    private static async Task<InstrumentDocument> KeepAsync(
        Came came,
        DocumentEntry entry,
        Officer by,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var (db, files, instrument, upload, file) = came;
        var all = await db.Documents.Where(d => d.InstrumentId == instrument.Id).ToListAsync(cancellationToken);
        var standing = all.FindAll(d => d is { WithdrawnAt: null, ReplacedAt: null });
        var former = FormerOf(instrument, upload, standing);
        if (former is not null && (former.Kind, former.Language) != (entry.Kind, entry.Language))
        {
            throw new DomainException(DocumentErrors.OtherKind());
        }

        if (former is null && standing.Count >= InstrumentDocument.Most)
        {
            throw new DomainException(DocumentErrors.TooMany());
        }

        if (await files.HasAsync(instrument.Id, upload, cancellationToken))
        {
            throw new DomainException(DocumentErrors.Already());
        }

        var content = await files.KeepAsync(instrument.Id, upload, file, cancellationToken);
        var ordinal = all.Select(d => d.Ordinal).DefaultIfEmpty().Max() + 1;
        var kept = InstrumentDocument.Of(content.Id, instrument.Id, entry, ordinal, former, by, at);
        db.Add(kept);
        instrument.NoteDocument(
            former is null ? InstrumentHappenings.DocumentAdded : InstrumentHappenings.DocumentReplaced,
            InstrumentDocument.ReferenceOf(instrument.Code, kept.Ordinal),
            by,
            at
        );
        return kept;
    }

    private static InstrumentDocument? FormerOf(Instrument instrument, FileUpload upload, List<InstrumentDocument> standing) =>
        upload.Fields.GetValueOrDefault("replaces") is { Length: > 0 } replaces
            ? standing.Find(d => InstrumentDocument.ReferenceOf(instrument.Code, d.Ordinal) == replaces)
                ?? throw new DomainException(DocumentErrors.FormerUnknown())
            : null;

    private sealed record Came(
        AgreementsDbContext Db,
        AttachmentStore<InstrumentId> Files,
        Instrument Instrument,
        FileUpload Upload,
        AttachedFile File
    );

    /// <param name="Instrument">The instrument.</param>
    /// <param name="Version">Its version, which rises with it.</param>
    /// <param name="Document">Key of the document.</param>
    /// <param name="Reference">What people call it.</param>
    /// <param name="Edition">Which edition it is.</param>
    internal sealed record Response(string Instrument, long Version, Guid Document, string Reference, int Edition);
}
