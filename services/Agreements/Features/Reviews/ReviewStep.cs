using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Agreements.Domain.Reviews;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Reviews;

/// <summary>
/// A step of a review as its slices take it: on one that the user sees (else 404), at the version seen (else 412), by planners of the lead agency (else 403). Its instrument is held first, then
/// the review, so that what is judged of the instrument stands still (R26).
/// </summary>
internal sealed class ReviewStep(
    RecordStep<AgreementsDbContext, Instrument> instruments,
    RecordStep<AgreementsDbContext, Review> reviews,
    AgreementsDbContext db,
    ReferenceAtHand<AgreementsDbContext, ReferenceLists> reference,
    CurrentUser user
)
{
    /// <summary>Takes a step that changes the review alone.</summary>
    public Task<Results<Ok<ReviewState>, NotFound>> TakeAsync(
        Guid id,
        IfMatch version,
        string step,
        Action<Review, Officer, DateTimeOffset> change,
        CancellationToken cancellationToken
    ) =>
        TakeAsync(
            id,
            version,
            step,
            (review, _, by, at, _) =>
            {
                change(review, by, at);
                return Task.CompletedTask;
            },
            cancellationToken
        );

    /// <summary>Takes a step that looks at the instrument or changes more.</summary>
    public async Task<Results<Ok<ReviewState>, NotFound>> TakeAsync(
        Guid id,
        IfMatch version,
        string step,
        Func<Review, Instrument, Officer, DateTimeOffset, CancellationToken, Task> change,
        CancellationToken cancellationToken
    )
    {
        var key = new ReviewId(id);
        var instrument = await db.ReviewsSeenBy(user)
            .Where(review => review.Id == key)
            .Select(review => (InstrumentId?)review.InstrumentId)
            .SingleOrDefaultAsync(cancellationToken);
        if (instrument is not { } of)
        {
            return TypedResults.NotFound();
        }

        var taken = await instruments.InHandAsync(
            [of.Value],
            token =>
                reviews.TakeAsync(
                    new SeenRecord<Review>(id, version, _ => db.ReviewsSeenBy(user).AsSplitQuery().Where(review => review.Id == key)),
                    $"review.{step}",
                    async (review, by, at, inner) =>
                    {
                        await RefuseOthersAsync(review.LeadAgency, at, inner);
                        var held = await db.Instruments.AsSplitQuery().SingleAsync(i => i.Id == of, inner);
                        await change(review, held, by, at, inner);
                        held.NextReviewIs(await db.NextReviewDueAsync(of, inner), by, at);
                    },
                    token
                ),
            cancellationToken
        );
        return taken is null ? TypedResults.NotFound() : TypedResults.Ok(ReviewState.Of(taken));
    }

    /// <summary>Refuses whoever does not keep the reviews of what this agency leads.</summary>
    public async Task RefuseOthersAsync(string leadAgency, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (!user.KeepsReviews(leadAgency))
        {
            throw new DomainException(ReviewErrors.NotYours((await reference.GetAsync(db, cancellationToken)).AgencyOf(leadAgency, at)));
        }
    }

    /// <summary>Puts the review that comes next by the cycle on the calendar, where there is none of that kind and year yet.</summary>
    public async Task FollowOnAsync(
        Review review,
        Instrument instrument,
        Officer by,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        if (
            instrument.IsStanding
            && review.Next() is { } next
            && !await db.Reviews.AnyAsync(
                other => other.InstrumentId == review.InstrumentId && other.Kind == next.Kind && other.ToYear == next.Year,
                cancellationToken
            )
        )
        {
            db.Add(review.FollowOn(next, instrument, by, at));
        }
    }
}

/// <summary>Where a review stands after a change.</summary>
internal sealed record ReviewState(Guid Id, string Instrument, string Kind, int Year, string Status, long Version)
{
    public static ReviewState Of(Review review) =>
        new(review.Id.Value, review.Instrument, review.Kind, review.ToYear, review.Status, review.Version);
}
