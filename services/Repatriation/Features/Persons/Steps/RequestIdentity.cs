using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Features.Persons.Steps;

/// <summary>POST /api/repatriation/persons/{id}/identity-request: who leads the case asks immigration to find out who this is; the addressee follows from the rule.</summary>
internal static class RequestIdentity
{
    public static void Map(RouteGroupBuilder person) => person.MapStep<Request>(PersonSteps.IdentityRequest, nameof(RequestIdentity));

    public sealed record Request : StepRequest
    {
        /// <summary>Whether the matter is complex, for which the rule gives more time.</summary>
        public bool? Complex { get; init; }

        private protected override PersonMove Move() => new IdentityRequested(Complex ?? false);
    }
}
