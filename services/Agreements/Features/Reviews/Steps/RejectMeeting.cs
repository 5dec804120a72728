using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Reviews.Steps;

/// <summary>POST /api/agreements/reviews/{id}/rejection: the meeting that was proposed is not this review; it falls due as before.</summary>
internal static class RejectMeeting
{
    public static void Map(RouteGroupBuilder review) =>
        review.MapPost($"/{ReviewSteps.Rejection}", HandleAsync).WithIdempotency().WithName(nameof(RejectMeeting));

    internal static Task<Results<Ok<ReviewState>, NotFound>> HandleAsync(
        Guid id,
        IfMatch version,
        Valid<Request> body,
        ReviewStep steps,
        CancellationToken cancellationToken
    ) => steps.TakeAsync(id, version, ReviewSteps.Rejection, (review, by, at) => review.Reject(body.Value.Note, by, at), cancellationToken);

    public sealed record Request
    {
        [MaxLength(2000), MultiLine]
        public string? Note { get; init; }
    }
}
