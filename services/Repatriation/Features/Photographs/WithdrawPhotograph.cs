using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Attachments;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Photographs;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Photographs;

/// <summary>POST /api/repatriation/persons/{id}/photographs/{photograph}/withdrawal: who has the person in hand withdraws a photograph with a reason; its content is destroyed, that it was there stays on record.</summary>
internal static class WithdrawPhotograph
{
    private const string Withdrawal = "withdrawal";

    public static void Map(RouteGroupBuilder person) =>
        person
            .MapPost($"/{PersonSteps.Photograph}/{{photograph:guid}}/{Withdrawal}", HandleAsync)
            .WithIdempotency()
            .WithName(nameof(WithdrawPhotograph));

    internal static Task<Results<Ok<PersonState>, NotFound>> HandleAsync(
        PersonId id,
        Guid photograph,
        IfMatch version,
        Valid<Request> body,
        RepatriationDbContext db,
        PersonStep step,
        AttachmentStore<CaseId> files,
        CancellationToken cancellationToken
    ) =>
        step.BesideAsync(
            id,
            version,
            PersonSteps.Photograph,
            async (person, scene, token) =>
            {
                var kept =
                    await db.Photographs.SingleOrDefaultAsync(p => p.Id == photograph && p.PersonId == id && p.WithdrawnAt == null, token)
                    ?? throw new DomainException(PhotographErrors.Gone());
                person.NotePhotograph(isAdded: false, body.Value.Reason, scene);
                kept.Withdraw(scene.At);
                var file = await files.StandingOf(kept.SealedWith).SingleAsync(a => a.Id == photograph, token);
                await files.WithdrawAsync(file, body.Value.Reason, token);
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
