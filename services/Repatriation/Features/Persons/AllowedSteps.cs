using Cooperation.Platform.Hosting;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Features.Persons;

/// <summary>Which steps this user can take on a person now, the next one first.</summary>
internal static class AllowedSteps
{
    private static readonly string[] InOrder =
    [
        PersonSteps.IdentityRequest,
        PersonSteps.IdentityReply,
        PersonSteps.TravelPaper,
        PersonSteps.Reception,
        PersonSteps.InitialSupport,
        PersonSteps.Referral,
        PersonSteps.ReferralAnswer,
        PersonSteps.Identification,
        PersonSteps.Support,
        PersonSteps.Settlement,
        PersonSteps.Closure,
        PersonSteps.Undo,
    ];

    public static IReadOnlyList<string> Of(Person person, CurrentUser user)
    {
        var next = NextStep.StepOf(person.Standing, person.Route);
        return
        [
            .. InOrder
                .Where(step => PersonLife.IsOpen(person.Standing, person.Route, step) && user.RefusalOf(person, step) is null)
                .OrderByDescending(step => step == next),
        ];
    }
}
