using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Features.Persons.Steps;

/// <summary>POST /api/repatriation/persons/{id}/closure: it is over for this person, one way or another; nobody is deleted.</summary>
internal static class ClosePerson
{
    public static void Map(RouteGroupBuilder person) => person.MapStep<Request>(PersonSteps.Closure, nameof(ClosePerson));

    public sealed record Request : StepRequest
    {
        [Required, CodeOf(typeof(PersonOutcomes))]
        public required string Outcome { get; init; }

        private protected override PersonMove Move() => new PersonClosed(Outcome);
    }
}
