using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Reviews.Steps;

/// <summary>POST /api/agreements/reviews/{id}/reopening: the last step was a slip, and is taken back with the reason on record.</summary>
internal static class ReopenReview
{
    public static void Map(RouteGroupBuilder review) =>
        review.MapPost($"/{ReviewSteps.Reopening}", HandleAsync).WithIdempotency().WithName(nameof(ReopenReview));

    internal static Task<Results<Ok<ReviewState>, NotFound>> HandleAsync(
        Guid id,
        IfMatch version,
        Valid<Request> body,
        ReviewStep steps,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            id,
            version,
            ReviewSteps.Reopening,
            (review, by, at) => review.Reopen(body.Value.Reason, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        [Required, MaxLength(2000), MultiLine]
        public required string Reason { get; init; }
    }
}
