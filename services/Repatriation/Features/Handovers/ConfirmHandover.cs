using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Handovers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Repatriation.Features.Handovers;

/// <summary>POST /api/repatriation/handovers/{id}/confirmation: one side has confirmed, or both have; who planned it or the desk that receives notes so.</summary>
internal static class ConfirmHandover
{
    public static void Map(RouteGroupBuilder handover) =>
        handover.MapPost($"/{HandoverSteps.Confirmation}", HandleAsync).WithIdempotency().WithName(nameof(ConfirmHandover));

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
            HandoverSteps.Confirmation,
            (handover, by, at) => handover.Confirm(body.Value.Side, body.Value.At, body.Value.Note, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>Which side; both without it.</summary>
        [CodeOf(typeof(HandoverSides))]
        public string? Side { get; init; }

        /// <summary>When it confirmed; now where nothing is said.</summary>
        public DateTimeOffset? At { get; init; }

        /// <summary>By which paper, from whom.</summary>
        [MaxLength(2000), MultiLine]
        public string? Note { get; init; }
    }
}
