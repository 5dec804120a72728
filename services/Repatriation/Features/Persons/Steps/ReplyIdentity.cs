using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Features.Persons.Steps;

/// <summary>POST /api/repatriation/persons/{id}/identity-reply: immigration says whether this is a citizen.</summary>
internal static class ReplyIdentity
{
    public static void Map(RouteGroupBuilder person) => person.MapStep<Request>(PersonSteps.IdentityReply, nameof(ReplyIdentity));

    public sealed record Request : StepRequest
    {
        [Required, CodeOf(typeof(IdentityResults))]
        public required string Result { get; init; }

        private protected override PersonMove Move() => new IdentityReplied(Result == IdentityResults.Confirmed);
    }
}
