using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Repatriation.Features.Persons;

/// <summary>POST /api/repatriation/persons/{id}/identity-call: who has a person in hand, or before his step, asks the desk of Hotline that still holds who it is to hand it over; it stands on that desk's home.</summary>
internal static class CallForIdentity
{
    public static void Map(RouteGroupBuilder person) =>
        person.MapPost($"/{PersonSteps.IdentityCall}", HandleAsync).WithIdempotency().WithName(nameof(CallForIdentity));

    internal static Task<Results<Ok<PersonState>, NotFound>> HandleAsync(
        PersonId id,
        IfMatch version,
        Valid<Request> body,
        PersonStep step,
        CancellationToken cancellationToken
    ) =>
        step.BesideAsync(
            id,
            version,
            PersonSteps.IdentityCall,
            (person, scene, _) =>
            {
                person.CallForIdentity(body.Value.Reason, scene);
                return Task.CompletedTask;
            },
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>What it is needed for (case text, R21).</summary>
        [MaxLength(2000), MultiLine]
        public string? Reason { get; init; }
    }
}
