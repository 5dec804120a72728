using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Features.Persons.Steps;

/// <summary>POST /api/repatriation/persons/{id}/referral: the home province is asked to take over; until it answers the person stays where he is.</summary>
internal static class ReferPerson
{
    public static void Map(RouteGroupBuilder person) => person.MapStep<Request>(PersonSteps.Referral, nameof(ReferPerson));

    public sealed record Request : StepRequest
    {
        [Required, MaxLength(2)]
        public required string Province { get; init; }

        private protected override PersonMove Move() => new ReferralMade(Province);
    }
}
