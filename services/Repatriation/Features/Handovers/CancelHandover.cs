using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Domain.Handovers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Repatriation.Features.Handovers;

/// <summary>POST /api/repatriation/handovers/{id}/cancellation: it does not take place; who planned it says why, and everybody on the list stands where he stood before.</summary>
internal static class CancelHandover
{
    public static void Map(RouteGroupBuilder handover) =>
        handover.MapPost($"/{HandoverSteps.Cancellation}", HandleAsync).WithIdempotency().WithName(nameof(CancelHandover));

    internal static Task<Results<Ok<HandoverState>, NotFound>> HandleAsync(
        HandoverId id,
        IfMatch version,
        Valid<Request> body,
        HandoverStep steps,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            id,
            version,
            HandoverSteps.Cancellation,
            async (handover, by, at, token) =>
            {
                var held = await steps.HoldAsync([.. handover.List.Select(listed => listed.PersonId)], at, token);
                handover.Cancel(body.Value.Reason, held.People, held.SceneOf, by, at);
                return held.People;
            },
            cancellationToken
        );

    public sealed record Request([Required, MaxLength(2000), MultiLine] string Reason);
}
