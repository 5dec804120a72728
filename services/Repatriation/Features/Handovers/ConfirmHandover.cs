using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Journeys;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Repatriation.Features.Handovers;

/// <summary>POST /api/repatriation/handovers/{id}/confirmation: one side has confirmed; the desk that receives says so for ours, who planned it for theirs.</summary>
internal static class ConfirmHandover
{
    public static void Map(RouteGroupBuilder handover) =>
        handover.MapPost($"/{HandoverSteps.Confirmation}", HandleAsync).WithIdempotency().WithName(nameof(ConfirmHandover));

    internal static async Task<Results<Ok<HandoverState>, NotFound>> HandleAsync(
        HandoverId id,
        IfMatch version,
        Valid<Request> body,
        HandoverStep steps,
        RepatriationDbContext db,
        PersonsByRules rules,
        OpenedNeeds needs,
        CurrentUser user,
        CancellationToken cancellationToken
    ) =>
        await steps.TakeAsync(
            id,
            version,
            HandoverSteps.Confirmation,
            async (handover, by, at, token) =>
            {
                var (asked, sides) = (body.Value, user.SidesOf(handover));
                if (asked.Side is { } side && !sides.Contains(side))
                {
                    throw new DomainException(
                        side == HandoverSides.Ours
                            ? HandoverErrors.OurSideReceives((await rules.DesksAsync(at, token)).NameOf(handover.Desk), handover.Day)
                            : HandoverErrors.TheirSidePlans((await rules.DesksAsync(at, token)).NameOf(handover.PlannedBy), handover.Day)
                    );
                }

                var held = await steps.HoldAsync([.. handover.List.Select(listed => listed.PersonId)], at, token);
                var opened = await needs.OfAsync(held.People, handover.PlannedAt, token);
                var site = await db.SiteAsync(handover.Gate, handover.Marker, handover.Day, token);
                handover.Confirm(sides[0], asked.At, asked.Note, held.People, site with { Needs = opened }, by, at);
                return [];
            },
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>Which side; without it the one for which the caller speaks.</summary>
        [CodeOf(typeof(HandoverSides))]
        public string? Side { get; init; }

        /// <summary>When it confirmed; now where nothing is said.</summary>
        public DateTimeOffset? At { get; init; }

        /// <summary>By which paper, from whom.</summary>
        [MaxLength(2000), MultiLine]
        public string? Note { get; init; }
    }
}
