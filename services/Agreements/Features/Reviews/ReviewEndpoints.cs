using Cooperation.Agreements.Features.Exporting;
using Cooperation.Agreements.Features.Reviews.Steps;
using Cooperation.Platform.Records.Steps;

namespace Cooperation.Agreements.Features.Reviews;

/// <summary>/api/agreements/reviews: one line per slice. What has a key is guarded by <see cref="ReviewAccess"/> and answers 404 (R17); a review is put on the calendar at its instrument.</summary>
internal static class ReviewEndpoints
{
    public static void MapReviews(this IEndpointRouteBuilder agreements)
    {
        var reviews = agreements.MapGroup("/reviews").WithTags("Reviews").RequireAuthorization();
        ListReviews.Map(reviews);
        ExportReviews.Map(reviews);

        var review = reviews.MapGroup("/{id:guid}").AddEndpointFilter(RefusalsOnRecord.Of("review"));
        GetReview.Map(review);
        HoldReview.Map(review);
        RejectMeeting.Map(review);
        ConcludeReview.Map(review);
        AdoptPlan.Map(review);
        DropReview.Map(review);
        ReopenReview.Map(review);
    }
}
