using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.References;
using Cooperation.Platform.Records.Steps;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.AnnualReviews;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.AnnualReviews;

/// <summary>POST /api/reviews/annual-reviews: a planner begins the review of an instrument over a year, or the summation of several; the texts of the one before are its start.</summary>
internal static class BeginReview
{
    private const int MostYears = 20;

    public static void Map(RouteGroupBuilder reviews) =>
        reviews.MapPost("/", HandleAsync).RequireAuthorization(ReviewAccess.MayBegin).WithIdempotency().WithName(nameof(BeginReview));

    internal static async Task<Created<ReviewState>> HandleAsync(
        Valid<Request> body,
        ReviewsDbContext db,
        NewRecord<ReviewsDbContext, AnnualReview> reviews,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var asked = body.Value;
        Check(asked, VietnamTime.YearOf(clock.GetUtcNow()));
        var instrument = await InstrumentAsync(db, asked, user, cancellationToken);
        var begun = await reviews.KeepAsync(
            "annual-review.begun",
            async token =>
            {
                var before = await db
                    .AnnualReviews.AsNoTracking()
                    .AsSplitQuery()
                    .Where(r => r.Instrument == instrument.Code && r.IsPublished && r.To < asked.From)
                    .OrderByDescending(r => r.To)
                    .FirstOrDefaultAsync(token);
                var number = await db.NextReferenceAsync(AnnualReview.SeriesOf(instrument.Partner), asked.To.Year, token);
                return AnnualReview.Begin(instrument, asked.From, asked.To, before, number, user.AsOfficer(), clock.GetUtcNow());
            },
            cancellationToken
        );
        return TypedResults.Created($"{AnnualReviewEndpoints.Route}/{begun.Id.Value}", ReviewState.Of(begun));
    }

    // Whole years: last year's figures can stand beside this one's, and a summation is a row of years.
    private static void Check(Request asked, int current)
    {
        DomainError[] refusals =
        [
            .. asked.From is { Day: 1, Month: 1 } ? Array.Empty<DomainError>() : [ReviewErrors.NotWholeYears("from")],
            .. asked.To is { Day: 31, Month: 12 } && asked.To > asked.From && asked.To.Year - asked.From.Year < MostYears
                ? Array.Empty<DomainError>()
                : [ReviewErrors.NotWholeYears("to")],
            .. asked.To.Year > current ? [ReviewErrors.YearToCome(current)] : Array.Empty<DomainError>(),
        ];
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }
    }

    private static async Task<ReviewedInstrument> InstrumentAsync(
        ReviewsDbContext db,
        Request asked,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var fact = await db.CountedFactsOf(FactKinds.Of("instrument"))
            .Where(known => known.Reference == asked.Instrument)
            .FirstOrDefaultAsync(cancellationToken);
        if (fact?.Partner is null || fact.Agency is null || !user.BeginsReviews(fact.Agency))
        {
            throw new DomainException(ReviewErrors.InstrumentUnknown());
        }

        if (fact.Year is { } signed && asked.From.Year < signed)
        {
            throw new DomainException(ReviewErrors.BeforeSignature(fact.Reference, signed));
        }

        string[] takingPart = fact.State.TryGetProperty("takingPart", out var part)
            ? [.. part.EnumerateArray().Select(agency => agency.GetString()!)]
            : [];
        return new(fact.Reference, fact.Partner, fact.Agency, takingPart);
    }

    public sealed record Request
    {
        [Required, MaxLength(24), RegularExpression("^[A-Z]{2}(-[A-Z0-9]+)+$")]
        public required string Instrument { get; init; }

        /// <summary>The first day of the period.</summary>
        [Required]
        public required DateOnly From { get; init; }

        /// <summary>The last day of the period.</summary>
        [Required]
        public required DateOnly To { get; init; }
    }
}
