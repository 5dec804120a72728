using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Documents;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Platform.Domain.Attachments;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.Attachments;
using Cooperation.Platform.Records.Handling;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Documents;

/// <summary>The documents of an instrument that are for the user: of the others there is nothing, not even how many. Scoped.</summary>
internal sealed class DocumentsShown(
    AgreementsDbContext db,
    AttachmentStore<InstrumentId> files,
    HandlingToday<AgreementsDbContext> limits,
    CurrentUser user
)
{
    /// <summary>Those that stand, and those that were withdrawn, in their order, each with its editions.</summary>
    /// <param name="instrument">The instrument, which the user sees.</param>
    /// <param name="keeps">Whether he takes the step at all.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<DocumentView>> OfAsync(Instrument instrument, bool keeps, CancellationToken cancellationToken)
    {
        var rows = await (
            from document in db.Documents.AsNoTracking()
            join content in db.Set<Attachment<InstrumentId>>().AsNoTracking() on document.Id equals content.Id
            where document.InstrumentId == instrument.Id
            select new { document, content }
        ).ToListAsync(cancellationToken);
        var open = rows.FindAll(row => user.Reads(row.document, instrument));
        if (open.Count == 0)
        {
            return [];
        }

        var names = await files.NamesOfAsync(instrument.Id, [.. open.Select(row => row.content)], cancellationToken);
        var leaving = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var handling in open.Select(row => row.document.Handling).Distinct(StringComparer.Ordinal))
        {
            var effective = await limits.OfAsync(instrument.Partner, handling, DocumentErrors.Handling, cancellationToken);
            leaving[handling] = effective.ExportRefusal() is null;
        }

        EditionView Edition(InstrumentDocument document, Attachment<InstrumentId> content) =>
            EditionView.Of(document, content, names.GetValueOrDefault(content.Id), leaving[document.Handling]);
        return
        [
            .. open.GroupBy(row => row.document.Ordinal)
                .OrderBy(editions => editions.Key)
                .Select(editions => editions.OrderByDescending(row => row.document.Edition).ToArray())
                // Who may not read the edition that stands does not read those before it either.
                .Where(editions => editions[0].document.ReplacedAt is null)
                .Select(editions =>
                    DocumentView.Of(
                        instrument,
                        editions[0].document,
                        editions[0].content,
                        keeps && user.Keeps(instrument, editions[0].document.Kind),
                        [.. editions.Select(row => Edition(row.document, row.content))]
                    )
                ),
        ];
    }

    /// <summary>A document of an instrument that the user sees and may read; null where it is withdrawn, not for him or not there.</summary>
    public async Task<(Instrument Instrument, InstrumentDocument Document)?> FindAsync(
        string code,
        Guid document,
        CancellationToken cancellationToken
    )
    {
        var instrument = await db
            .Instruments.AsNoTracking()
            .IgnoreAutoIncludes()
            .SeenBy(user)
            .SingleOrDefaultAsync(i => i.Code == code, cancellationToken);
        if (instrument is null)
        {
            return null;
        }

        var editions = await db
            .Documents.AsNoTracking()
            .Where(d =>
                d.InstrumentId == instrument.Id
                && d.WithdrawnAt == null
                && db.Documents.Any(of => of.Id == document && of.InstrumentId == d.InstrumentId && of.Ordinal == d.Ordinal)
            )
            .ToListAsync(cancellationToken);
        return
            editions.Find(d => d.Id == document) is { } found
            && editions.TrueForAll(d => (d.Id != document && d.ReplacedAt is not null) || user.Reads(d, instrument))
            ? (instrument, found)
            : null;
    }
}

/// <summary>A document of an instrument, as those see it for whom it is.</summary>
internal sealed record DocumentView
{
    /// <summary>What people call it, whatever its edition.</summary>
    public required string Reference { get; init; }

    public required string Kind { get; init; }

    public required string Language { get; init; }

    /// <summary>Whether the caller may put another edition, or withdraw it.</summary>
    public required bool Keeps { get; init; }

    /// <summary>Its editions for the caller, the one that stands first.</summary>
    public required IReadOnlyList<EditionView> Editions { get; init; }

    public required DateTimeOffset? WithdrawnAt { get; init; }

    public required string? WithdrawnBy { get; init; }

    public required string? WithdrawnReason { get; init; }

    public static DocumentView Of(
        Instrument instrument,
        InstrumentDocument document,
        Attachment<InstrumentId> content,
        bool keeps,
        IReadOnlyList<EditionView> editions
    ) =>
        new()
        {
            Reference = InstrumentDocument.ReferenceOf(instrument.Code, document.Ordinal),
            Kind = document.Kind,
            Language = document.Language,
            Keeps = keeps && document.WithdrawnAt is null,
            Editions = editions,
            WithdrawnAt = document.WithdrawnAt,
            WithdrawnBy = content.WithdrawnBy?.Name,
            WithdrawnReason = content.WithdrawnReason,
        };
}

/// <summary>An edition of a document.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Edition">Which one, from 1.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Number">The number that it bears.</param>
/// <param name="On">The day that it bears.</param>
/// <param name="Handling">Its handling.</param>
/// <param name="FileName">The name of its file; null once it is withdrawn.</param>
/// <param name="Type">pdf or office.</param>
/// <param name="Size">Its bytes.</param>
/// <param name="Sha256">The hash of its content.</param>
/// <param name="Preview">Whether it is shown by a browser.</param>
/// <param name="Download">Whether its handling lets it be kept.</param>
/// <param name="At">When it was put there.</param>
/// <param name="By">By whom.</param>
/// <param name="Agency">For which agency.</param>
internal sealed record EditionView(
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
)
{
    public static EditionView Of(InstrumentDocument document, Attachment<InstrumentId> content, AttachmentNames? names, bool mayLeave) =>
        new(
            document.Id,
            document.Edition,
            document.Title,
            document.Number,
            document.On,
            document.Handling,
            names?.Name,
            content.File.Kind,
            content.File.Size,
            names?.Sha256,
            content.File.Previewed && document.WithdrawnAt is null,
            mayLeave && document.WithdrawnAt is null,
            document.At,
            document.By.Name,
            document.By.Agency
        );
}
