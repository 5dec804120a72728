using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Platform.Records.Steps;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.AnnualReviews;
using Cooperation.Reviews.Features.AnnualReviews.Freezing;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.AnnualReviews;

/// <summary>
/// POST /api/reviews/annual-reviews/{id}/freeze: the standing agency has the figures counted up to the marks of all services; they stand from then on, with what the caller quotes from other services. A service
/// that does not answer is named, and nothing is frozen.
/// </summary>
internal static class FreezeReview
{
    private const int MostQuotations = 500;

    public static void Map(RouteGroupBuilder review) =>
        review.MapPost($"/{ReviewSteps.Freeze}", HandleAsync).WithIdempotency().WithName(nameof(FreezeReview));

    internal static async Task<Results<Ok<ReviewState>, NotFound>> HandleAsync(
        Guid id,
        IfMatch version,
        Valid<Request> body,
        ReviewsDbContext db,
        Services services,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        // Judged before anybody is asked, and again when it is saved.
        var seen = await db
            .AnnualReviews.AsNoTracking()
            .AsSplitQuery()
            .SeenBy(user)
            .SingleOrDefaultAsync(r => r.Id == new AnnualReviewId(id), cancellationToken);
        if (seen is null)
        {
            return TypedResults.NotFound();
        }

        Judge(seen, user, version);
        var at = clock.GetUtcNow();
        var period = new ReviewedPeriod(
            seen.Instrument,
            seen.Partner,
            seen.From,
            seen.To,
            at,
            await services.Marks.AskAsync(cancellationToken)
        );
        var frozen = await ContentAsync(period, body.Value, services.Figures, db, cancellationToken);
        var taken = await services.Steps.TakeAsync(
            new(id, version, reviews => reviews.AsSplitQuery().SeenBy(user).Where(r => r.Id == new AnnualReviewId(id))),
            "annual-review.freeze",
            (review, by, now, _) =>
            {
                Judge(review, user, version);
                review.Freeze(frozen, by, now);
                return Task.CompletedTask;
            },
            cancellationToken
        );
        return taken is null ? TypedResults.NotFound() : TypedResults.Ok(ReviewState.Of(taken));
    }

    private static void Judge(AnnualReview review, CurrentUser user, IfMatch version)
    {
        if (user.RefusalOf(review, ReviewSteps.Freeze) is { } refusal)
        {
            throw new DomainException(refusal);
        }

        version.Require(review);
        review.Require(ReviewSteps.Freeze);
    }

    private static async Task<FrozenContent> ContentAsync(
        ReviewedPeriod period,
        Request asked,
        FrozenFigures figures,
        ReviewsDbContext db,
        CancellationToken cancellationToken
    )
    {
        var counted = await figures.CountAsync(period, cancellationToken);
        var snapshot = new Snapshot(
            Snapshot.UnknownTold,
            period.Instrument,
            period.Partner,
            period.From,
            period.To,
            period.At,
            SeedFiles.Version(),
            period.Marks,
            counted,
            [
                .. asked.Quotations.Select(quoted => new Quotation(
                    quoted.Section,
                    quoted.Service,
                    quoted.Reference,
                    quoted.Version,
                    quoted.Text
                )),
            ]
        )
        {
            Papers = await db.PapersOfAsync(period, counted, cancellationToken),
        };
        var content = snapshot.Write();
        return new(content, Snapshot.HashOf(content), Provisional: CivilTime.DateOf(period.At) <= period.To);
    }

    /// <summary>What a freeze needs.</summary>
    internal sealed record Services(SettledMarks Marks, FrozenFigures Figures, RecordStep<ReviewsDbContext, AnnualReview> Steps);

    public sealed record Request
    {
        /// <summary>What other services say, read there by the caller.</summary>
        [MaxLength(MostQuotations)]
        public IReadOnlyList<Quoted> Quotations { get; init; } = [];
    }

    /// <summary>What a service says of a record.</summary>
    public sealed record Quoted
    {
        [Required, CodeOf(typeof(ReviewSections))]
        public required string Section { get; init; }

        [Required, CodeOf(typeof(QuotedServices))]
        public required string Service { get; init; }

        [Required, MaxLength(40)]
        public required string Reference { get; init; }

        [Range(0, long.MaxValue)]
        public required long Version { get; init; }

        [Required, MaxLength(4000), MultiLine]
        public required string Text { get; init; }
    }
}

/// <summary>The services that reviews quote.</summary>
internal static class QuotedServices
{
    public static IReadOnlyList<string> All => FactKinds.Owners;
}
