using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.AnnualReviews;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.AnnualReviews;

/// <summary>GET /api/reviews/annual-reviews/{id}: the review as a document. Who works on it sees what is in hand, others what is published.</summary>
internal static class GetReview
{
    public static void Map(RouteGroupBuilder review) => review.MapGet("/", HandleAsync).WithName("GetAnnualReview");

    internal static async Task<Results<Ok<ReviewView>, NotFound>> HandleAsync(
        Guid id,
        ValidQuery<EditionQuery> query,
        ReviewsDbContext db,
        CurrentUser user,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        var review = await db
            .AnnualReviews.AsNoTracking()
            .AsSplitQuery()
            .SeenBy(user)
            .SingleOrDefaultAsync(r => r.Id == new AnnualReviewId(id), cancellationToken);
        if (review?.EditionFor(user, query.Value.Edition) is not { } edition)
        {
            return TypedResults.NotFound();
        }

        context.Response.SetEtag(review.Version);
        return TypedResults.Ok(ReviewView.Of(review, edition, user, RequestLanguage.Of(context)));
    }
}

/// <summary>Which edition.</summary>
internal sealed record EditionQuery
{
    /// <summary>Its number; without it the last one published while another is in hand, and the one in hand for its authors and before the first is published.</summary>
    [Range(1, 999)]
    public int? Edition { get; init; }
}

/// <summary>Which edition of a review somebody sees.</summary>
internal static class SeenEdition
{
    /// <summary>The edition asked for; null where there is none for this user.</summary>
    public static ReviewEdition? EditionFor(this AnnualReview review, CurrentUser user, int? asked)
    {
        var seen = review.Editions.Where(edition => edition.PublishedAt is not null || user.WorksOn(review)).ToList();
        return asked is { } number ? seen.Find(edition => edition.Number == number)
            : review.IsPublished && !review.HasInHand(user.Id)
                ? seen.Where(edition => edition.PublishedAt is not null).MaxBy(edition => edition.Number)
            : seen.Find(edition => edition.Number == review.Edition);
    }
}
