using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Features.Persons.Steps;

/// <summary>POST /api/repatriation/persons/{id}/support: support is offered, accepted, declined or given up.</summary>
internal static class ChangeSupport
{
    public static void Map(RouteGroupBuilder person) => person.MapStep<Request>(PersonSteps.Support, nameof(ChangeSupport));

    public sealed record Request : StepRequest
    {
        [Required, CodeOf(typeof(PersonSupports))]
        public required string To { get; init; }

        private protected override PersonMove Move() => new SupportMoved(To);
    }
}
