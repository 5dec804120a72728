using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Documents;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Records.Attachments;
using Cooperation.Platform.Records.Handling;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Documents;

/// <summary>GET /api/agreements/instruments/{code}/documents/{document}[/preview]: a document, for whom its handling is among those who see the instrument; on record before the first byte (R24). For everybody else there is none.</summary>
internal static class GetDocument
{
    public static void Map(RouteGroupBuilder documents)
    {
        documents
            .MapGet("/{document:guid}", DownloadAsync)
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream")
            .WithName(nameof(GetDocument));
        documents
            .MapGet("/{document:guid}/preview", PreviewAsync)
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream")
            .WithName("PreviewDocument");
    }

    internal static async Task<Results<AttachmentResult, NotFound>> DownloadAsync(
        string code,
        Guid document,
        DocumentsShown shown,
        HandlingToday<AgreementsDbContext> limits,
        AttachmentStore<InstrumentId> files,
        CancellationToken cancellationToken
    )
    {
        if (await shown.FindAsync(code, document, cancellationToken) is not var (instrument, found))
        {
            return TypedResults.NotFound();
        }

        var file = await files.StandingOf(instrument.Id).AsNoTracking().SingleAsync(a => a.Id == document, cancellationToken);
        var handling = await limits.OfAsync(instrument.Partner, found.Handling, DocumentErrors.Handling, cancellationToken);
        return await files.DownloadAsync(file, alert: null, handling, cancellationToken) is { } content
            ? new AttachmentResult(content, AttachmentResult.Download)
            : TypedResults.NotFound();
    }

    internal static async Task<Results<AttachmentResult, NotFound>> PreviewAsync(
        string code,
        Guid document,
        DocumentsShown shown,
        AttachmentStore<InstrumentId> files,
        CancellationToken cancellationToken
    )
    {
        if (await shown.FindAsync(code, document, cancellationToken) is not var (instrument, _))
        {
            return TypedResults.NotFound();
        }

        var file = await files.StandingOf(instrument.Id).AsNoTracking().SingleAsync(a => a.Id == document, cancellationToken);
        return await files.PreviewAsync(file, alert: null, cancellationToken) is { } content
            ? new AttachmentResult(content, AttachmentResult.Inline)
            : TypedResults.NotFound();
    }
}
