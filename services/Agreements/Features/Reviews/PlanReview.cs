using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Agreements.Domain.Reviews;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Reviews;

/// <summary>POST /api/agreements/instruments/{code}/reviews: the lead agency puts a review of its instrument on the calendar; those of the cycle follow from each other.</summary>
internal static class PlanReview
{
    public static void Map(RouteGroupBuilder instrument) =>
        instrument.MapPost("/reviews", HandleAsync).WithIdempotency().WithName(nameof(PlanReview));

    internal static async Task<Results<Created<ReviewState>, NotFound>> HandleAsync(
        string code,
        Valid<Request> body,
        RecordStep<AgreementsDbContext, Instrument> instruments,
        ReviewStep steps,
        AgreementsDbContext db,
        Audit audit,
        CurrentUser user,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        Review? planned = null;
        var taken = await instruments.TakeNamedAsync(
            new NamedRecord<Instrument>(all => all.AsSplitQuery().SeenBy(user), i => i.Code == code, i => i.Id.Value, Version: null),
            "instrument.review-planned",
            async (instrument, by, at, token) =>
            {
                await steps.RefuseOthersAsync(instrument.LeadAgency, at, token);
                planned = Review.Plan(body.Value.ToEntry(), instrument, by, at);
                db.Add(planned);
                instrument.NextReviewIs(await db.NextReviewDueAsync(instrument.Id, token), by, at);
                audit.Record("review.planned", "review", planned.Id.ToString());
            },
            cancellationToken
        );
        if (taken is null || planned is null)
        {
            return TypedResults.NotFound();
        }

        response.SetEtag(planned.Version);
        return TypedResults.Created($"/api/agreements/reviews/{planned.Id}", ReviewState.Of(planned));
    }

    public sealed record Request
    {
        [Required, CodeOf(typeof(ReviewKinds))]
        public required string Kind { get; init; }

        /// <summary>The last year that it looks back on.</summary>
        [Range(2000, 2100)]
        public required int Year { get; init; }

        /// <summary>The first one; as the kind says where nothing is.</summary>
        [Range(2000, 2100)]
        public int? FromYear { get; init; }

        /// <summary>The day by which it has to be held; the last of the year where nothing is said.</summary>
        public DateOnly? Due { get; init; }

        /// <summary>The country whose turn it is to be host.</summary>
        [MaxLength(2)]
        public string? Host { get; init; }

        internal ReviewEntry ToEntry() =>
            new()
            {
                Kind = Kind,
                Year = Year,
                FromYear = FromYear,
                Due = Due,
                Host = Host,
            };
    }
}
