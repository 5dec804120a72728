using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Features.Persons.Steps;

/// <summary>POST /api/repatriation/persons/{id}/identification: it is asked for, or decided, whether this is a victim.</summary>
internal static class IdentifyPerson
{
    public static void Map(RouteGroupBuilder person) => person.MapStep<Request>(PersonSteps.Identification, nameof(IdentifyPerson));

    public sealed record Request : StepRequest
    {
        [Required, CodeOf(typeof(PersonIdentifications))]
        public required string To { get; init; }

        /// <summary>The kind of paper that a decision rests on.</summary>
        [CodeOf(typeof(IdentificationPapers))]
        public string? Paper { get; init; }

        /// <summary>The agency that decided; the caller's without it.</summary>
        [MaxLength(24)]
        public string? Decider { get; init; }

        /// <summary>Whether this is the decision on an appeal.</summary>
        public bool? Appeal { get; init; }

        /// <summary>Whether finding out is complex, for which the rule gives more time.</summary>
        public bool? Complex { get; init; }

        private protected override PersonMove Move() => new IdentificationMoved(To, Paper, Decider, Appeal ?? false, Complex ?? false);
    }
}
