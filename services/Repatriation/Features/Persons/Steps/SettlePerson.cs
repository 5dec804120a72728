using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Features.Persons.Steps;

/// <summary>POST /api/repatriation/persons/{id}/settlement: the person lives at home again, with support.</summary>
internal static class SettlePerson
{
    public static void Map(RouteGroupBuilder person) => person.MapStep<Request>(PersonSteps.Settlement, nameof(SettlePerson));

    public sealed record Request : StepRequest
    {
        private protected override PersonMove Move() => new PersonSettled();
    }
}
