using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Features.Persons.Steps;

/// <summary>POST /api/repatriation/persons/{id}/referral-answer: the home province takes over, or says why not.</summary>
internal static class AnswerReferral
{
    public static void Map(RouteGroupBuilder person) => person.MapStep<Request>(PersonSteps.ReferralAnswer, nameof(AnswerReferral));

    public sealed record Request : StepRequest
    {
        [Required]
        public required bool? Accepted { get; init; }

        private protected override PersonMove Move() => new ReferralAnswered(Accepted ?? false);
    }
}
