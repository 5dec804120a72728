using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Reviews.Steps;

/// <summary>POST /api/agreements/reviews/{id}/dropping: it is not held, and why; the next of the cycle falls due.</summary>
internal static class DropReview
{
    public static void Map(RouteGroupBuilder review) =>
        review.MapPost($"/{ReviewSteps.Dropping}", HandleAsync).WithIdempotency().WithName(nameof(DropReview));

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
            ReviewSteps.Dropping,
            (review, instrument, by, at, token) =>
            {
                review.Drop(body.Value.Reason, by, at);
                return steps.FollowOnAsync(review, instrument, by, at, token);
            },
            cancellationToken
        );

    public sealed record Request
    {
        [Required, MaxLength(2000), MultiLine]
        public required string Reason { get; init; }
    }
}
