using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.AnnualReviews;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.AnnualReviews;

/// <summary>POST /api/reviews/annual-reviews/{id}/commentary: a text of a section is kept, whatever others wrote meanwhile; two that went on from the same one stand side by side until one joins them.</summary>
internal static class WriteCommentary
{
    private const int MostTexts = 20;

    public static void Map(RouteGroupBuilder review) =>
        review.MapPost($"/{ReviewSteps.Commentary}", HandleAsync).WithIdempotency().WithName(nameof(WriteCommentary));

    internal static async Task<Results<Ok<Written>, NotFound>> HandleAsync(
        Guid id,
        Valid<Request> body,
        RecordStep<ReviewsDbContext, AnnualReview> steps,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var (asked, number) = (body.Value, 0);
        // No version: texts collide with nothing, each is kept.
        var kept = await steps.TakeAsync(
            new(id, null, reviews => reviews.AsSplitQuery().SeenBy(user).Where(r => r.Id == new AnnualReviewId(id))),
            "annual-review.commentary",
            (review, by, at, _) =>
            {
                if (user.RefusalOf(review, ReviewSteps.Commentary) is { } refusal)
                {
                    throw new DomainException(refusal);
                }

                number = review.Write(asked.Section, asked.Text, asked.From, by, at).Number;
                return Task.CompletedTask;
            },
            cancellationToken
        );
        return kept is null
            ? TypedResults.NotFound()
            : TypedResults.Ok(new Written(number, kept.LatestOf(asked.Section).Count, kept.Version));
    }

    /// <summary>What was kept: its number, and how many latest texts the section has now.</summary>
    internal sealed record Written(int Number, int Latest, long Version);

    public sealed record Request
    {
        [Required, CodeOf(typeof(ReviewSections))]
        public required string Section { get; init; }

        [Required, MaxLength(MostTexts * SectionTexts.Longest), MultiLine]
        public required string Text { get; init; }

        /// <summary>The texts that it goes on from: those that whoever wrote it had before him.</summary>
        [MaxLength(MostTexts)]
        public IReadOnlyList<int> From { get; init; } = [];
    }
}
