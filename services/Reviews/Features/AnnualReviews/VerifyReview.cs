using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.AnnualReviews;
using Cooperation.Reviews.Features.AnnualReviews.Freezing;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.AnnualReviews;

/// <summary>GET /api/reviews/annual-reviews/{id}/verification: whether what was frozen still has its hash, and whether its figures, counted again from the facts below its marks, are the same to the digit.</summary>
internal static class VerifyReview
{
    public static void Map(RouteGroupBuilder review) => review.MapGet("/verification", HandleAsync).WithName(nameof(VerifyReview));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        Guid id,
        ValidQuery<EditionQuery> query,
        ReviewsDbContext db,
        FrozenFigures figures,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var review = await db
            .AnnualReviews.AsNoTracking()
            .AsSplitQuery()
            .SeenBy(user)
            .SingleOrDefaultAsync(r => r.Id == new AnnualReviewId(id), cancellationToken);
        if (review?.EditionFor(user, query.Value.Edition) is not { Content: { } content, Hash: { } hash } edition)
        {
            return TypedResults.NotFound();
        }

        var frozen = Snapshot.Read(content);
        var again = await figures.RecountAsync(frozen.Figures, ReviewedPeriod.Of(frozen), cancellationToken);
        var differing = frozen
            .Figures.Zip(again)
            .Where(pair => pair.Second is null || Snapshot.NumbersOf(pair.Second) != Snapshot.NumbersOf(pair.First))
            .Select(pair => pair.First.Code);
        IReadOnlyList<string> others = [.. differing.Distinct(StringComparer.Ordinal)];
        var isWhole = Snapshot.HashOf(content) == hash;
        return TypedResults.Ok(new Response(isWhole && others.Count == 0, hash, isWhole, edition.Number, others, clock.GetUtcNow()));
    }

    /// <summary>What came of it.</summary>
    /// <param name="Agrees">Whether all is as it was frozen.</param>
    /// <param name="Hash">The hash that was signed.</param>
    /// <param name="IsWhole">Whether the document still has that hash.</param>
    /// <param name="Edition">The edition that was looked at.</param>
    /// <param name="Differing">The figures that are others when they are counted again.</param>
    /// <param name="At">When it was looked at.</param>
    internal sealed record Response(
        bool Agrees,
        string Hash,
        bool IsWhole,
        int Edition,
        IReadOnlyList<string> Differing,
        DateTimeOffset At
    );
}
