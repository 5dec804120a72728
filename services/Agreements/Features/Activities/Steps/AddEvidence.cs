using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

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
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            reference,
            version,
            ActivitySteps.Evidence,
            (activity, by, at) => activity.Show(body.Value.Kind, body.Value.Reference, body.Value.Note, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        [Required, CodeOf(typeof(ActivityEvidenceKinds))]
        public required string Kind { get; init; }

        /// <summary>Reference of the record, code of the figure, number of the file.</summary>
        [Required, MaxLength(64), RegularExpression("^[^\\s]+$")]
        public required string Reference { get; init; }

        [MaxLength(500)]
        public string? Note { get; init; }
    }
}
