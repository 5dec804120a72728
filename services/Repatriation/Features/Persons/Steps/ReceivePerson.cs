using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Features.Persons.Steps;

/// <summary>POST /api/repatriation/persons/{id}/reception: the desk at the border receives the person and issues the certificate of return at once.</summary>
internal static class ReceivePerson
{
    public static void Map(RouteGroupBuilder person) => person.MapStep<Request>(PersonSteps.Reception, nameof(ReceivePerson));

    public sealed record Request : StepRequest
    {
        [MaxLength(24)]
        public string? Gate { get; init; }

        /// <summary>When the certificate of return was issued.</summary>
        public DateTimeOffset? CertificateAt { get; init; }

        private protected override PersonMove Move() => new PersonReceived(Gate, CertificateAt);
    }
}
