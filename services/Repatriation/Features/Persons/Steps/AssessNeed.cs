using System.ComponentModel.DataAnnotations;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Features.Persons.Steps;

/// <summary>POST /api/repatriation/persons/{id}/need: who has the person in hand after the reception says whether he is in need of support and protection.</summary>
internal static class AssessNeed
{
    public static void Map(RouteGroupBuilder person) => person.MapStep<Request>(PersonSteps.Need, nameof(AssessNeed));

    public sealed record Request : StepRequest
    {
        [Required]
        public required bool InNeed { get; init; }

        private protected override PersonMove Move() => new NeedAssessed(InNeed);
    }
}
