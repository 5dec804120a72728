using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Features.Journeys;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Repatriation.Features.Handovers;

/// <summary>POST /api/repatriation/handovers/{id}/schedule: who planned it moves it to another time, with a reason, before a side has confirmed; place and papers are judged on the new day.</summary>
internal static class RescheduleHandover
{
    public static void Map(RouteGroupBuilder handover) =>
        handover.MapPost($"/{HandoverSteps.Schedule}", HandleAsync).WithIdempotency().WithName(nameof(RescheduleHandover));

    internal static async Task<Results<Ok<HandoverState>, NotFound>> HandleAsync(
        HandoverId id,
        IfMatch version,
        Valid<Request> body,
        HandoverStep steps,
        RepatriationDbContext db,
        OpenedNeeds needs,
        CancellationToken cancellationToken
    ) =>
        await steps.TakeAsync(
            id,
            version,
            HandoverSteps.Schedule,
            async (handover, by, at, token) =>
            {
                var asked = body.Value;
                var held = await steps.HoldAsync([.. handover.List.Select(listed => listed.PersonId)], at, token);
                var opened = await needs.OfAsync(held.People, asked.PlannedAt, token);
                var site = await db.SiteAsync(handover.Gate, handover.Marker, CivilTime.DateOf(asked.PlannedAt), token);
                handover.Reschedule(asked.PlannedAt, asked.Reason, held.People, site with { Needs = opened }, by, at);
                return [];
            },
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>When it is planned for from now on.</summary>
        public required DateTimeOffset PlannedAt { get; init; }

        /// <summary>Why.</summary>
        [Required, MaxLength(2000), MultiLine]
        public required string Reason { get; init; }
    }
}
