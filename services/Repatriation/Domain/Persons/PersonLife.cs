using Cooperation.Repatriation.Domain.Codes;
using static Cooperation.Repatriation.Domain.Codes.PersonStages;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>The life of a person as three tables, for the three things that move each by itself. What is not in a table is not done; guards of the single steps come on top.</summary>
public static class PersonLife
{
    /// <summary>The moves of the return: from where, by which step, to where.</summary>
    public static readonly IReadOnlyList<(string From, string Step, string To)> Stages =
    [
        (Reported, PersonSteps.IdentityRequest, IdentityCheck),
        (Reported, PersonSteps.Reception, Received),
        (IdentityCheck, PersonSteps.IdentityReply, Confirmed),
        (IdentityCheck, PersonSteps.IdentityReply, NotConfirmed),
        (NotConfirmed, PersonSteps.IdentityRequest, IdentityCheck),
        (Confirmed, PersonSteps.TravelPaper, PapersIssued),
        (PapersIssued, PersonSteps.Handover, HandoverPlanned),
        (PapersIssued, PersonSteps.Reception, Received),
        (HandoverPlanned, PersonSteps.Reception, Received),
        (Received, PersonSteps.InitialSupport, InitialSupport),
        (InitialSupport, PersonSteps.Referral, InitialSupport),
        (InitialSupport, PersonSteps.ReferralAnswer, InitialSupport),
        (InitialSupport, PersonSteps.ReferralAnswer, Referred),
        (Referred, PersonSteps.Settlement, Settled),
        .. Ends(
            Reported,
            IdentityCheck,
            Confirmed,
            NotConfirmed,
            PapersIssued,
            HandoverPlanned,
            Received,
            InitialSupport,
            Referred,
            Settled
        ),
    ];

    /// <summary>The moves of the identification. A decision is changed by an appeal only, which a new decision says.</summary>
    public static readonly IReadOnlyList<(string From, string To)> Identifications =
    [
        (PersonIdentifications.Suspected, PersonIdentifications.UnderIdentification),
        (PersonIdentifications.Suspected, PersonIdentifications.Victim),
        (PersonIdentifications.Suspected, PersonIdentifications.NotVictim),
        (PersonIdentifications.UnderIdentification, PersonIdentifications.Victim),
        (PersonIdentifications.UnderIdentification, PersonIdentifications.NotVictim),
        (PersonIdentifications.Victim, PersonIdentifications.NotVictim),
        (PersonIdentifications.NotVictim, PersonIdentifications.Victim),
    ];

    /// <summary>The moves of the support.</summary>
    public static readonly IReadOnlyList<(string From, string To)> Supports =
    [
        (PersonSupports.NotOffered, PersonSupports.Offered),
        (PersonSupports.Offered, PersonSupports.Accepted),
        (PersonSupports.Offered, PersonSupports.Declined),
        (PersonSupports.Declined, PersonSupports.Offered),
        (PersonSupports.Accepted, PersonSupports.Withdrawn),
        (PersonSupports.Withdrawn, PersonSupports.Offered),
    ];

    /// <summary>To where the identification of somebody can move.</summary>
    public static IReadOnlyList<string> IdentificationsFrom(PersonStanding standing) =>
        [.. Identifications.Where(move => move.From == standing.Identification).Select(move => move.To)];

    /// <summary>To where the support of somebody can move: who is no victim is not offered a victim's.</summary>
    public static IReadOnlyList<string> SupportsFrom(PersonStanding standing) =>
        [.. Supports.Where(move => move.From == standing.Support).Select(move => move.To).Where(to => IsHis(standing, to))];

    /// <summary>Whether a support is for somebody who stands so.</summary>
    internal static bool IsHis(PersonStanding standing, string support) =>
        standing.Identification != PersonIdentifications.NotVictim || support is not (PersonSupports.Offered or PersonSupports.Accepted);

    /// <summary>Whether an end is true of somebody who stands so. Dying and losing touch can happen to anybody; somebody who is home does not settle in a third country.</summary>
    public static bool IsReached(PersonStanding standing, string outcome) =>
        outcome switch
        {
            PersonOutcomes.Settled => standing.Stage == Settled,
            PersonOutcomes.NotVictim => standing.Identification == PersonIdentifications.NotVictim,
            PersonOutcomes.NotConfirmed => standing.Stage == NotConfirmed,
            PersonOutcomes.SupportDeclined => standing.ReceivedAt is not null
                && standing.Support is PersonSupports.Declined or PersonSupports.Withdrawn,
            PersonOutcomes.Resettled => standing.ReceivedAt is null,
            _ => true,
        };

    /// <summary>Whether a step leads from one stage to another.</summary>
    public static bool Leads(string from, string step, string to) => Stages.Contains((from, step, to));

    /// <summary>The stages from which a step is taken at all.</summary>
    public static IReadOnlyList<string> FromOf(string step) =>
        [.. Stages.Where(move => move.Step == step).Select(move => move.From).Distinct()];

    /// <summary>Whether a step can begin where somebody stands, whoever takes it.</summary>
    public static bool IsOpen(PersonStanding standing, string route, string step) =>
        step switch
        {
            PersonSteps.Undo or PersonSteps.IdentityHandover => true,
            _ when !standing.IsOpen => false,
            PersonSteps.IdentityCall => true,
            PersonSteps.Identification => true,
            PersonSteps.Support => SupportsFrom(standing).Count > 0,
            PersonSteps.Need => standing.ReceivedAt is not null,
            PersonSteps.Reception when standing.Stage == Reported => route == CaseRoutes.SelfReturned,
            // Who is on a list is received by the handover's arrival.
            PersonSteps.Reception when standing.Stage == HandoverPlanned => false,
            PersonSteps.Referral => standing is { Stage: InitialSupport, IsOffered: false },
            PersonSteps.ReferralAnswer => standing.IsOffered,
            _ => FromOf(step).Contains(standing.Stage),
        };

    // An end is reached from wherever somebody stands; whether this one is true for this person is for the guard of the closing.
    private static IEnumerable<(string, string, string)> Ends(params string[] open) =>
        from stage in open
        from end in Over
        select (stage, PersonSteps.Closure, end);
}
