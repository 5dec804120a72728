using Cooperation.Platform.Records.Steps;
using Cooperation.Reviews.Features.AnnualReviews.Documents;

namespace Cooperation.Reviews.Features.AnnualReviews;

/// <summary>/api/reviews/annual-reviews: one line per slice. A policy guards the collection; a review is guarded by <see cref="ReviewAccess"/> and answers 404 (R17).</summary>
internal static class AnnualReviewEndpoints
{
    public const string Route = "/api/reviews/annual-reviews";

    public static void MapAnnualReviews(this WebApplication app)
    {
        var reviews = app.MapGroup(Route).WithTags("AnnualReviews").RequireAuthorization();
        BeginReview.Map(reviews);
        ListReviews.Map(reviews);

        var review = reviews.MapGroup("/{id:guid}").AddEndpointFilter(RefusalsOnRecord.Of("annualReview"));
        GetReview.Map(review);
        FreezeReview.Map(review);
        WriteCommentary.Map(review);
        SettleReview.Map(review);
        VerifyReview.Map(review);
        ListReviewRecords.Map(review);
        GetReviewDocument.Map(review);
    }
}
