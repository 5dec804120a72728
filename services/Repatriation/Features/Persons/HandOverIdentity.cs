using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.People;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Repatriation.Features.Persons;

/// <summary>POST /api/repatriation/persons/{id}/identity-handover: the desk of Hotline that still holds who somebody is hands it over; it is sealed here, and that desk does not see the person any more.</summary>
internal static class HandOverIdentity
{
    public static void Map(RouteGroupBuilder person) =>
        person.MapPost($"/{PersonSteps.IdentityHandover}", HandleAsync).WithIdempotency().WithName(nameof(HandOverIdentity));

    internal static Task<Results<Ok<PersonState>, NotFound>> HandleAsync(
        PersonId id,
        IfMatch version,
        Valid<Request> body,
        PersonStep step,
        CancellationToken cancellationToken
    ) => step.TakeIdentityAsync(id, version, body.Value, cancellationToken);

    /// <summary>Everything that is known of him there; it may be nothing.</summary>
    public sealed record Request : PersonDetailsRequest
    {
        /// <summary>What is wrong with it; null where nothing is.</summary>
        internal DomainError? Refusal(DateOnly reported) =>
            Birth is null ? null
            : !PartialDate.TryParse(Birth, out var born) ? PersonStepErrors.People.BirthNotADate()
            : born.Earliest > reported ? PersonEntryErrors.BornAfterReport("birth", reported)
            : null;
    }
}
