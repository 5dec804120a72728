using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Reviews;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Reviews.Steps;

/// <summary>POST /api/agreements/reviews/{id}/adoption: both sides have adopted the plan that follows; its drafts are agreed. The published annual review does the same by message.</summary>
internal static class AdoptPlan
{
    public static void Map(RouteGroupBuilder review) =>
        review.MapPost($"/{ReviewSteps.Adoption}", HandleAsync).WithIdempotency().WithName(nameof(AdoptPlan));

    internal static Task<Results<Ok<ReviewState>, NotFound>> HandleAsync(
        Guid id,
        IfMatch version,
        Valid<Request> body,
        ReviewStep steps,
        AgreementsDbContext db,
        Audit audit,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            id,
            version,
            ReviewSteps.Adoption,
            async (review, instrument, by, at, token) =>
            {
                review.Adopt(body.Value.On, body.Value.Note, by, at);
                if (!await db.HasPlanAsync(instrument.Code, review.FollowUpYear, token))
                {
                    throw new DomainException(ReviewErrors.NothingToAdopt(review.FollowUpYear));
                }

                foreach (var draft in await db.DraftsInHandAsync(instrument.Code, review.FollowUpYear, token))
                {
                    draft.Agree(body.Value.Note, instrument, by, at);
                    audit.Record("activity.agreement", "activity", draft.Id.ToString());
                }

                instrument.HasPlan(review.FollowUpAdoptedOn!.Value, by, at);
            },
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>The day; today where nothing is said.</summary>
        public DateOnly? On { get; init; }

        [MaxLength(2000), MultiLine]
        public string? Note { get; init; }
    }
}
