using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Activities;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Documents;
using Cooperation.Agreements.Features.Documents;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Activities.Steps;

/// <summary>POST /api/agreements/activities/{reference}/evidence: its owner, or the lead agency, points to what shows that something was done.</summary>
internal static class AddEvidence
{
    public static void Map(RouteGroupBuilder activity) =>
        activity.MapPost($"/{ActivitySteps.Evidence}", HandleAsync).WithIdempotency().WithName(nameof(AddEvidence));

    internal static Task<Results<Ok<ActivityState>, NotFound>> HandleAsync(
        string reference,
        IfMatch version,
        Valid<Request> body,
        ActivityStep steps,
        AgreementsDbContext db,
        CurrentUser user,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            reference,
            version,
            ActivitySteps.Evidence,
            async (activity, by, at, token) =>
            {
                if (
                    body.Value is { Kind: ActivityEvidenceKinds.File, Reference: var named }
                    && named.StartsWith(InstrumentDocument.Prefix + "-", StringComparison.Ordinal)
                    && !await HasAsync(db, user, activity, named, token)
                )
                {
                    throw new DomainException(ActivityErrors.FileUnknown());
                }

                activity.Show(body.Value.Kind, body.Value.Reference, body.Value.Note, by, at);
            },
            cancellationToken
        );

    // A document of its instrument lies here, so that it can be asked whether there is one; one that the user may not read is none to him.
    private static async Task<bool> HasAsync(
        AgreementsDbContext db,
        CurrentUser user,
        Activity activity,
        string named,
        CancellationToken cancellationToken
    )
    {
        var standing = await (
            from document in db.Documents.AsNoTracking()
            join instrument in db.Instruments.AsNoTracking().IgnoreAutoIncludes() on document.InstrumentId equals instrument.Id
            where document.InstrumentId == activity.InstrumentId && document.WithdrawnAt == null && document.ReplacedAt == null
            select new { document, instrument }
        ).ToListAsync(cancellationToken);
        return standing.Exists(kept =>
            InstrumentDocument.ReferenceOf(kept.instrument.Code, kept.document.Ordinal) == named
            && user.Reads(kept.document, kept.instrument)
        );
    }

    public sealed record Request
    {
        [Required, CodeOf(typeof(ActivityEvidenceKinds))]
        public required string Kind { get; init; }

        /// <summary>Reference of the record, code of the figure; of a file that of a document of the instrument, or the number of a paper that lies elsewhere.</summary>
        [Required, MaxLength(64), RegularExpression("^[^\\s]+$")]
        public required string Reference { get; init; }

        [MaxLength(500)]
        public string? Note { get; init; }
    }
}
