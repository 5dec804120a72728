using Cooperation.Reviews.Domain.AnnualReviews;

namespace Cooperation.Reviews.Features.AnnualReviews;

/// <summary>Where a review stands after a step.</summary>
internal sealed record ReviewState(Guid Id, string Reference, string Status, int Edition, string? Hash, long Version)
{
    public static ReviewState Of(AnnualReview review) =>
        new(review.Id.Value, review.Reference, review.Status, review.Edition, review.Current.Hash, review.Version);
}
