using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Domain.Handovers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Repatriation.Features.Handovers;

/// <summary>POST /api/repatriation/handovers/{id}/undo: a supervisor of the agency that took the last step puts back what stood before it, with a reason; persons who came or did not go back with it.</summary>
internal static class UndoHandover
{
    public static void Map(RouteGroupBuilder handover) =>
        handover.MapPost($"/{HandoverSteps.Undo}", HandleAsync).WithIdempotency().WithName(nameof(UndoHandover));

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
            HandoverSteps.Undo,
            async (handover, by, at, token) =>
            {
                var held = await steps.HoldAsync([.. handover.List.Select(listed => listed.PersonId)], at, token);
                handover.Undo(body.Value.Reason, held.People, held.SceneOf, by, at);
                return held.People;
            },
            cancellationToken
        );

    public sealed record Request([Required, MaxLength(2000), MultiLine] string Reason);
}
