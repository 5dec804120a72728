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
        PersonSteps.Need,
        PersonSteps.Support,
        PersonSteps.Settlement,
        PersonSteps.Closure,
        PersonSteps.IdentityHandover,
        PersonSteps.IdentityCall,
        PersonSteps.Undo,
    ];

    /// <summary>The steps that this user can take on several of these persons at once, each with whom it is open for.</summary>
    public static IReadOnlyList<OpenMove> Together(IReadOnlyList<Person> persons, CurrentUser user) =>
        [
            .. persons
                .SelectMany(person => Of(person, user), (person, step) => (person, step))
                .GroupBy(open => open.step, open => open.person.Id.Value, StringComparer.Ordinal)
                .Where(open => MovePersons.Movable.All.Contains(open.Key))
                .OrderBy(open => Array.IndexOf(InOrder, open.Key))
                .Select(open => new OpenMove(open.Key, [.. open])),
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

/// <summary>A step that several persons may take together.</summary>
/// <param name="Step">The step.</param>
/// <param name="Persons">For whom it is open to the caller now.</param>
internal sealed record OpenMove(string Step, IReadOnlyList<Guid> Persons);
