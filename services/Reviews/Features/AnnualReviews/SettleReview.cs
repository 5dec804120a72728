using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.AnnualReviews;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.AnnualReviews;

/// <summary>POST /api/reviews/annual-reviews/{id}/{submission|approval|return|publication|correction|dropping}: a review is handed in, approved by somebody who wrote none of it, sent back, published, begun anew, or dropped where it was begun by mistake.</summary>
internal static class SettleReview
{
    public static void Map(RouteGroupBuilder review)
    {
        Map(review, ReviewSteps.Submission, "SubmitReview", (r, by, at) => r.Submit(by, at));
        Map(review, ReviewSteps.Approval, "ApproveReview", (r, by, at) => r.Approve(by, at));
        Map(review, ReviewSteps.Publication, "PublishReview", (r, by, at) => r.Publish(by, at));
        MapWithReason(review, ReviewSteps.Return, "ReturnReview", (r, reason, by, at) => r.Return(reason, by, at));
        MapWithReason(review, ReviewSteps.Correction, "CorrectReview", (r, reason, by, at) => r.Correct(reason, by, at));
        MapWithReason(review, ReviewSteps.Dropping, "DropReview", (r, reason, by, at) => r.Drop(reason, by, at));
    }

    private static void Map(RouteGroupBuilder review, string step, string name, Action<AnnualReview, Officer, DateTimeOffset> change) =>
        review
            .MapPost(
                $"/{step}",
                (
                    Guid id,
                    IfMatch version,
                    RecordStep<ReviewsDbContext, AnnualReview> steps,
                    CurrentUser user,
                    CancellationToken cancellationToken
                ) => TakeAsync(id, version, step, change, steps, user, cancellationToken)
            )
            .WithIdempotency()
            .WithName(name);

    private static void MapWithReason(
        RouteGroupBuilder review,
        string step,
        string name,
        Action<AnnualReview, string, Officer, DateTimeOffset> change
    ) =>
        review
            .MapPost(
                $"/{step}",
                (
                    Guid id,
                    IfMatch version,
                    Valid<Request> body,
                    RecordStep<ReviewsDbContext, AnnualReview> steps,
                    CurrentUser user,
                    CancellationToken cancellationToken
                ) => TakeAsync(id, version, step, (r, by, at) => change(r, body.Value.Reason, by, at), steps, user, cancellationToken)
            )
            .WithIdempotency()
            .WithName(name);

    private static async Task<Results<Ok<ReviewState>, NotFound>> TakeAsync(
        Guid id,
        IfMatch version,
        string step,
        Action<AnnualReview, Officer, DateTimeOffset> change,
        RecordStep<ReviewsDbContext, AnnualReview> steps,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var taken = await steps.TakeAsync(
            new(id, version, reviews => reviews.AsSplitQuery().SeenBy(user).Where(r => r.Id == new AnnualReviewId(id))),
            $"annual-review.{step}",
            (review, by, at, _) =>
            {
                if (user.RefusalOf(review, step) is { } refusal)
                {
                    throw new DomainException(refusal);
                }

                change(review, by, at);
                return Task.CompletedTask;
            },
            cancellationToken
        );
        return taken is null ? TypedResults.NotFound() : TypedResults.Ok(ReviewState.Of(taken));
    }

    public sealed record Request
    {
        /// <summary>Why.</summary>
        [Required, MaxLength(2000), MultiLine]
        public required string Reason { get; init; }
    }
}
