using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Domain.Handovers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Repatriation.Features.Handovers;

/// <summary>POST /api/repatriation/handovers/{id}/removal: who planned it takes somebody off its list, with a reason, before a side has confirmed; both the handover and the person at the version seen.</summary>
internal static class TakeOffHandover
{
    public static void Map(RouteGroupBuilder handover) =>
        handover.MapPost($"/{HandoverSteps.Removal}", HandleAsync).WithIdempotency().WithName(nameof(TakeOffHandover));

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
            HandoverSteps.Removal,
            async (handover, by, at, token) =>
            {
                var (asked, listed) = (body.Value, handover.List.FirstOrDefault(line => line.PersonId.Value == body.Value.Person));
                var held = await steps.HoldAsync(listed is null ? [] : [listed.PersonId], at, token);
                var person =
                    held.Find(new(asked.Person), asked.PersonVersion) ?? throw new DomainException(ListErrors.NotOnThisList("person"));
                handover.TakeOff(person, asked.Reason, held.SceneOf(person), by, at);
                return held.People;
            },
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>Who.</summary>
        public required Guid Person { get; init; }

        /// <summary>The person's version as seen.</summary>
        public required long PersonVersion { get; init; }

        /// <summary>Why.</summary>
        [Required, MaxLength(500), MultiLine]
        public required string Reason { get; init; }
    }
}
