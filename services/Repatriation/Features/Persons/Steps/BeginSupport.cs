using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Features.Persons.Steps;

/// <summary>POST /api/repatriation/persons/{id}/initial-support: who received the person gives shelter and essentials and establishes first information.</summary>
internal static class BeginSupport
{
    public static void Map(RouteGroupBuilder person) => person.MapStep<Request>(PersonSteps.InitialSupport, nameof(BeginSupport));

    public sealed record Request : StepRequest
    {
        /// <summary>When the certificate of return was issued, where that was not said at the reception.</summary>
        public DateTimeOffset? CertificateAt { get; init; }

        private protected override PersonMove Move() => new SupportBegun(CertificateAt);
    }
}
