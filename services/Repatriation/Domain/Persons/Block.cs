using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Clocks;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Journeys;
using Cooperation.Repatriation.Domain.Laws;
using Cooperation.Repatriation.Domain.Protections;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>Something that stands in the way of a person's return now, reckoned from the rules by which his steps are judged; nothing of it is kept.</summary>
/// <param name="Code">One of <see cref="PersonBlocks"/>.</param>
/// <param name="Of">Of what: the kind of a clock, a desk, a need.</param>
/// <param name="Stops">Whether a step is refused for it; else it only warns.</param>
/// <param name="Source">Where the rule stands; null where none does.</param>
/// <param name="Unverified">Whether nobody has held the rule against its text.</param>
/// <param name="Due">When the limit was due, of a limit.</param>
public sealed record Block(
    string Code,
    string? Of = null,
    bool Stops = false,
    Text? Source = null,
    bool Unverified = false,
    DateTimeOffset? Due = null
)
{
    /// <summary>Everything in a person's way, what stops him first.</summary>
    /// <param name="person">The person.</param>
    /// <param name="at">Now.</param>
    /// <param name="around">What stands beside him.</param>
    public static IReadOnlyList<Block> AllOf(Person person, DateTimeOffset at, BlockScene around) =>
        person.Standing.IsOpen
            ?
            [
                .. BeforeHome(person, at, around.Laws)
                    .Concat(OnTheWay(person, at, around))
                    .Concat(OfClocks(person, at))
                    .Concat(Undecided(person, CivilTime.DateOf(at), around.Laws))
                    .OrderByDescending(block => block.Stops),
            ]
            : [];

    /// <summary>The needs that have to be looked after before he travels, by the rules of the day: known to who may know who he is.</summary>
    public static IEnumerable<Block> OfNeeds(
        Person person,
        IReadOnlyList<string> needs,
        IEnumerable<TravelNeed> rules,
        DateTimeOffset at
    ) =>
        person.Standing is { IsOpen: true, ReceivedAt: null }
            ? JourneyRules
                .Open(person.Journey, needs, rules, DayOfTravel(person, at))
                .Select(rule => new Block(CodeOf(rule), rule.Need, rule.Stops, rule.Source, rule.Unverified))
            : [];

    private static string CodeOf(TravelNeed rule) =>
        rule.Answer switch
        {
            NeedAnswers.Fitness => PersonBlocks.FitnessMissing,
            NeedAnswers.Escort => PersonBlocks.EscortMissing,
            _ => PersonBlocks.NeedOpen,
        };

    // What has to hold when he travels is judged for that day, where it is known and lies ahead.
    private static DateOnly DayOfTravel(Person person, DateTimeOffset at) =>
        CivilTime.DateOf(at) is var today && person.Journey?.LastDay is { } last && last > today ? last : CivilTime.DateOf(at);

    private static IEnumerable<Block> OnTheWay(Person person, DateTimeOffset at, BlockScene around)
    {
        var standing = person.Standing;
        if (standing is { Stage: PersonStages.HandoverPlanned, HandoverId: { } handover } && around.Unconfirmed.Contains(handover))
        {
            yield return new(PersonBlocks.HandoverUnconfirmed, Stops: true, Source: around.Laws.Of(LawOfTheDay.Procedure(person.Day)));
        }

        if (standing.ReceivedAt is not null || person.Journey is not { } journey)
        {
            yield break;
        }

        if (journey.Legs.Any(leg => TicketStates.Open.Contains(leg.Ticket)))
        {
            yield return new(PersonBlocks.TicketOpen);
        }

        if (journey.Fitness?.Until < DayOfTravel(person, at))
        {
            yield return new(PersonBlocks.FitnessEnded);
        }
    }

    private static IEnumerable<Block> BeforeHome(Person person, DateTimeOffset at, LegalBases laws)
    {
        var (standing, procedure) = (person.Standing, laws.Of(LawOfTheDay.Procedure(person.Day)));
        if (person.IdentityHeldBy is { } desk)
        {
            yield return new(PersonBlocks.IdentityElsewhere, desk);
        }

        // Who returned by himself stands at the border already: he is received without check, paper or company.
        if (standing.ReceivedAt is not null || person.Route == CaseRoutes.SelfReturned)
        {
            yield break;
        }

        if (standing.Stage is PersonStages.Reported or PersonStages.IdentityCheck or PersonStages.NotConfirmed)
        {
            yield return new(PersonBlocks.IdentityUnconfirmed, Stops: true, Source: procedure);
        }
        else if (standing.PaperIssuedAt is null)
        {
            yield return new(PersonBlocks.PaperMissing, Stops: true, Source: procedure);
        }
        else if (standing.PaperValidUntil < DayOfTravel(person, at))
        {
            yield return new(PersonBlocks.PaperEnded, Stops: true, Source: procedure);
        }

        // On a list nobody stands without company: the plan refuses it.
        if (person.IsMinor && standing.Stage != PersonStages.HandoverPlanned)
        {
            var rule = LawOfTheDay.Minors(CivilTime.DateOf(at));
            yield return new(PersonBlocks.MinorAlone, Stops: true, Source: laws.Of(rule), Unverified: laws.IsUnverified(rule));
        }
    }

    private static IEnumerable<Block> OfClocks(Person person, DateTimeOffset at) =>
        from clock in person.Clocks.OrderBy(PersonClocks.Catalogue.OrderOf)
        let state = clock.StateAt(at)
        where state is ClockStates.Overdue or ClockStates.Paused
        select new Block(
            state == ClockStates.Overdue ? PersonBlocks.LimitOverdue : PersonBlocks.LimitPaused,
            clock.Kind,
            Source: new Text(clock.Terms.Source, clock.Terms.Source),
            Unverified: clock.Terms.Unverified,
            Due: state == ClockStates.Overdue ? clock.DueAt : null
        );

    private static IEnumerable<Block> Undecided(Person person, DateOnly today, LegalBases laws)
    {
        if (person.Standing is { Stage: PersonStages.Referred, IsDecided: false })
        {
            yield return new(PersonBlocks.IdentificationOpen, Source: laws.Of(LawOfTheDay.Papers(person.Day)));
        }

        if (
            person is { Protection: PersonProtections.Granted, ProtectedUntil: { } until }
            && until <= today.AddDays(ProtectionLife.DaysOfWarning)
        )
        {
            yield return new(
                until < today ? PersonBlocks.ProtectionOver : PersonBlocks.ProtectionEnding,
                Source: laws.Of(LawOfTheDay.Protection(person.Day)),
                Unverified: laws.IsUnverified(LawOfTheDay.Protection(person.Day)),
                Due: CivilTime.EndOf(until)
            );
        }

        if (person.Protection == PersonProtections.Asked)
        {
            var rule = LawOfTheDay.Protection(person.Day);
            yield return new(PersonBlocks.ProtectionOpen, Source: laws.Of(rule), Unverified: laws.IsUnverified(rule));
        }
    }
}

/// <summary>What stands beside a person when it is reckoned what is in his way.</summary>
/// <param name="Unconfirmed">Keys of handovers that not both sides have confirmed yet, his among them where that is so.</param>
/// <param name="Laws">Which documents rule which matter.</param>
public sealed record BlockScene(IReadOnlySet<Guid> Unconfirmed, LegalBases Laws);
