using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.ReviewCycle;

/// <summary>GET /review-calendar/{id}: a review of an instrument.</summary>
internal static class ShowReview
{
    public static void Map(RouteGroupBuilder reviews) => reviews.MapGet("/{id:guid}", HandleAsync);

    private static async Task<IResult> HandleAsync(
        Guid id,
        string? note,
        InstrumentReviewsClient reviews,
        CancellationToken cancellationToken
    ) => Page.Show<ReviewPage>(new ReviewModel(await reviews.ReadAsync(id, cancellationToken), note is not null));
}

/// <summary>What the page of a review shows, and whether something was just saved.</summary>
public sealed record ReviewModel(InstrumentReview Review, bool Saved);
