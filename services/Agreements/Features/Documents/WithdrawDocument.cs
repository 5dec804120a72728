using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Documents;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Attachments;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Documents;

/// <summary>POST /api/agreements/instruments/{code}/documents/{document}/withdrawal: who keeps it withdraws a document with all its editions and the reason; what they hold is destroyed, that they were there, with their hashes, stays.</summary>
internal static class WithdrawDocument
{
    public static void Map(RouteGroupBuilder documents) =>
        documents.MapPost("/{document:guid}/withdrawal", HandleAsync).WithIdempotency().WithName(nameof(WithdrawDocument));

    internal static async Task<Results<Ok<InstrumentState>, NotFound>> HandleAsync(
        string code,
        Guid document,
        IfMatch version,
        Valid<Request> body,
        AgreementsDbContext db,
        DocumentKeeping keeping,
        DocumentsShown shown,
        AttachmentStore<InstrumentId> files,
        CancellationToken cancellationToken
    ) =>
        await shown.FindAsync(code, document, cancellationToken) is null
            ? TypedResults.NotFound()
            : await keeping.TakeAsync(
                code,
                version,
                async (instrument, by, at, token) =>
                {
                    var newest =
                        await db.Documents.SingleOrDefaultAsync(d => d.Id == document && d.WithdrawnAt == null, token)
                        ?? throw new DomainException(DocumentErrors.Gone());
                    await keeping.RequireKeptAsync(instrument, newest.Kind, at, token);
                    if (newest.ReplacedAt is not null)
                    {
                        throw new DomainException(DocumentErrors.Former());
                    }

                    var editions = await db
                        .Documents.Where(d => d.InstrumentId == instrument.Id && d.Ordinal == newest.Ordinal)
                        .ToListAsync(token);
                    foreach (var edition in editions)
                    {
                        edition.Withdraw(at);
                        var file = await files.StandingOf(instrument.Id).SingleAsync(a => a.Id == edition.Id, token);
                        await files.WithdrawAsync(file, body.Value.Reason, token);
                    }

                    instrument.NoteDocument(InstrumentHappenings.DocumentWithdrawn, body.Value.Reason, by, at);
                },
                cancellationToken
            );

    public sealed record Request
    {
        /// <summary>Why.</summary>
        [Required, MaxLength(500), MultiLine]
        public required string Reason { get; init; }
    }
}
