using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Domain.Handovers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Repatriation.Features.Handovers;

/// <summary>POST /api/repatriation/handovers/{id}/minutes: both sides have signed; the desk that received notes who did.</summary>
internal static class SignMinutes
{
    public static void Map(RouteGroupBuilder handover) =>
        handover.MapPost($"/{HandoverSteps.Minutes}", HandleAsync).WithIdempotency().WithName(nameof(SignMinutes));

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
            HandoverSteps.Minutes,
            (handover, by, at) => handover.Sign(body.Value.SignedByUs, body.Value.SignedByThem, body.Value.Number, body.Value.At, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>Who signed for us: name or office.</summary>
        [MaxLength(200)]
        public string? SignedByUs { get; init; }

        /// <summary>Who signed for the other side.</summary>
        [MaxLength(200)]
        public string? SignedByThem { get; init; }

        /// <summary>Number of the minutes.</summary>
        [MaxLength(50)]
        public string? Number { get; init; }

        /// <summary>When; now where nothing is said.</summary>
        public DateTimeOffset? At { get; init; }
    }
}
