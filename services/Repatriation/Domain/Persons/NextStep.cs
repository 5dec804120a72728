using Cooperation.Platform.Domain.Clocks;
using Cooperation.Repatriation.Domain.Codes;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>What is to be done next for a person, by which desk, and until when. Nobody who is not closed is without one.</summary>
/// <param name="Step">One of <see cref="PersonSteps"/>.</param>
/// <param name="Desk">Whose turn it is.</param>
/// <param name="Clock">The time limit on it, where the rules of the day have one.</param>
public sealed record NextStep(string Step, string Desk, Clock? Clock)
{
    /// <summary>When it is due; null where no rule says, and while the clock stands still.</summary>
    public DateTimeOffset? Due => Clock is { PausedAt: null } running ? running.DueAt : null;

    /// <summary>The next step; null once it is over.</summary>
    public static NextStep? Of(Person person) =>
        StepOf(person.Standing, person.Route) is { } step ? new(step, person.Desk, ClockOf(step, person.Clocks)) : null;

    /// <summary>The step alone.</summary>
    public static string? StepOf(PersonStanding standing, string route) =>
        standing switch
        {
            { IsOpen: false } => null,
            { IsOffered: true } => PersonSteps.ReferralAnswer,
            { Stage: PersonStages.Reported } => route == CaseRoutes.SelfReturned ? PersonSteps.Reception : PersonSteps.IdentityRequest,
            { Stage: PersonStages.IdentityCheck } => PersonSteps.IdentityReply,
            { Stage: PersonStages.Confirmed } => PersonSteps.TravelPaper,
            { Stage: PersonStages.PapersIssued or PersonStages.HandoverPlanned } => PersonSteps.Reception,
            { Stage: PersonStages.Received } => PersonSteps.InitialSupport,
            { Identification: PersonIdentifications.NotVictim } => PersonSteps.Closure,
            { Stage: PersonStages.InitialSupport } => PersonSteps.Referral,
            { Stage: PersonStages.Referred } => AfterReferral(standing),
            _ => PersonSteps.Closure,
        };

    private static string AfterReferral(PersonStanding standing) =>
        standing switch
        {
            { IsDecided: false } => PersonSteps.Identification,
            { Support: PersonSupports.Accepted } => PersonSteps.Settlement,
            { Support: PersonSupports.NotOffered or PersonSupports.Offered } => PersonSteps.Support,
            _ => PersonSteps.Closure,
        };

    private static Clock? ClockOf(string step, IEnumerable<Clock> clocks) =>
        clocks.Where(clock => clock.IsOpen && KindsOf(step).Contains(clock.Kind)).MinBy(clock => clock.DueAt);

    private static string[] KindsOf(string step) =>
        step switch
        {
            PersonSteps.IdentityReply => [PersonClocks.ImmigrationReply],
            PersonSteps.TravelPaper => [PersonClocks.TravelPaper],
            PersonSteps.InitialSupport => [PersonClocks.ReturnCertificate, PersonClocks.FirstInformation],
            PersonSteps.Identification => [PersonClocks.Identification],
            _ => [],
        };
}
