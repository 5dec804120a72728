using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Meetings;
using Cooperation.Agreements.Domain.Reviews;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Reviews.Steps;

/// <summary>POST /api/agreements/reviews/{id}/holding: a planner of the lead agency confirms that it was held, at a meeting that Meetings has told of or at none; the next of the cycle falls due.</summary>
internal static class HoldReview
{
    public static void Map(RouteGroupBuilder review) =>
        review.MapPost($"/{ReviewSteps.Holding}", HandleAsync).WithIdempotency().WithName(nameof(HoldReview));

    internal static Task<Results<Ok<ReviewState>, NotFound>> HandleAsync(
        Guid id,
        IfMatch version,
        Valid<Request> body,
        ReviewStep steps,
        AgreementsDbContext db,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            id,
            version,
            ReviewSteps.Holding,
            async (review, instrument, by, at, token) =>
            {
                // What a meeting proposes is taken where nothing else is said.
                var reference = body.Value.WithoutMeeting ? null : body.Value.Meeting ?? review.Meeting;
                var meeting = reference is null ? null : await HeldAsync(db, review, reference, token);
                review.Hold(body.Value.On, reference, meeting?.FirstDay, body.Value.Note, by, at, meeting?.Host);
                await steps.FollowOnAsync(review, instrument, by, at, token);
            },
            cancellationToken
        );

    private static async Task<KnownMeeting> HeldAsync(
        AgreementsDbContext db,
        Review review,
        string reference,
        CancellationToken cancellationToken
    )
    {
        var meeting =
            await db
                .Meetings.AsNoTracking()
                .SingleOrDefaultAsync(m => m.Reference == reference && m.Instrument == review.Instrument && m.Held, cancellationToken)
            ?? throw new DomainException(ReviewErrors.MeetingUnknown());
        var isTaken = await db.Reviews.AnyAsync(
            other => other.InstrumentId == review.InstrumentId && other.Meeting == reference && other.Id != review.Id,
            cancellationToken
        );
        return isTaken ? throw new DomainException(ReviewErrors.MeetingTaken()) : meeting;
    }

    public sealed record Request
    {
        /// <summary>The day; that of the meeting where nothing is said, required where there is none.</summary>
        public DateOnly? On { get; init; }

        /// <summary>Reference of the meeting; the one that proposes it where nothing is said.</summary>
        [MaxLength(32)]
        public string? Meeting { get; init; }

        /// <summary>It was held without a meeting that stands in the system.</summary>
        public bool WithoutMeeting { get; init; }

        [MaxLength(2000), MultiLine]
        public string? Note { get; init; }
    }
}
