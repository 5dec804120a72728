using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Domain.Journeys;

/// <summary>What the plan of a journey has to keep to, all reasons at once, each at its field; and which needs of the way it leaves open.</summary>
public static class JourneyRules
{
    private const string VietNam = "VN";

    internal static IReadOnlyList<DomainError> Refusals(Person person, Journey journey, string? note, MoveScene scene) =>
        [
            .. OfWhole(person.Journey, journey, note),
            .. journey.Legs.SelectMany((leg, place) => OfLeg(journey, leg, place, person)),
            .. journey.Transit.SelectMany((country, place) => OfTransit(country, $"transit[{place}]", person, scene)),
            .. OfFitness(journey.Fitness, scene),
            .. OfEscort(journey.Escort, scene),
        ];

    /// <summary>The rules whose need somebody has and his journey does not answer on that day.</summary>
    public static IEnumerable<TravelNeed> Open(
        Journey? journey,
        IReadOnlyList<string> needs,
        IEnumerable<TravelNeed> rules,
        DateOnly day
    ) => rules.Where(rule => needs.Contains(rule.Need) && !IsAnswered(rule, journey, day));

    private static bool IsAnswered(TravelNeed rule, Journey? journey, DateOnly day) =>
        rule.Answer switch
        {
            NeedAnswers.Fitness => journey?.Fitness?.Until >= day,
            NeedAnswers.Escort => journey?.Escort is not null,
            _ => false,
        };

    private static IEnumerable<DomainError> OfWhole(Journey? before, Journey journey, string? note) =>
        !journey.IsEmpty ? []
        : before is null ? [JourneyErrors.Empty()]
        : note is null ? [JourneyErrors.ReasonToDrop()]
        : [];

    private static IEnumerable<DomainError> OfLeg(Journey journey, JourneyLeg leg, int place, Person person)
    {
        if (CivilTime.DateOf(leg.DepartsAt) < person.Day)
        {
            yield return JourneyErrors.BeforeReport($"legs[{place}].departsAt");
        }

        if (leg.ArrivesAt <= leg.DepartsAt)
        {
            yield return JourneyErrors.ArrivesBeforeItLeaves($"legs[{place}].arrivesAt");
        }

        if (place > 0 && journey.Legs[place - 1] is var before && leg.DepartsAt < (before.ArrivesAt ?? before.DepartsAt))
        {
            yield return JourneyErrors.LeavesTooEarly($"legs[{place}].departsAt");
        }
    }

    private static IEnumerable<DomainError> OfTransit(string country, string field, Person person, MoveScene scene) =>
        country == VietNam || country == person.Partner
            ? [JourneyErrors.NotOnTheWay(field)]
            : scene
                .Rules.Codes.Refusals(JourneyErrors.Entry, ("transit", "personTransit", country))
                .Select(error => error with { Field = field });

    private static IEnumerable<DomainError> OfFitness(FitToTravel? fitness, MoveScene scene) =>
        fitness is null ? []
        : fitness.On > CivilTime.DateOf(scene.At) ? [JourneyErrors.Entry.TimeInFuture("fitness.on")]
        : fitness.Until < fitness.On ? [JourneyErrors.EndsBeforeSaid()]
        : [];

    private static IEnumerable<DomainError> OfEscort(Escort? escort, MoveScene scene) =>
        escort switch
        {
            null => [],
            { Kind: EscortKinds.Agency, Agency: null } => [JourneyErrors.AgencyRequired()],
            { Kind: EscortKinds.Agency } => scene
                .Rules.Codes.Refusals(JourneyErrors.Entry, ("agency", "escortAgency", escort.Agency))
                .Select(error => error with { Field = "escort.agency" }),
            { Agency: not null } => [JourneyErrors.NoAgency()],
            { Kind: EscortKinds.Organisation, Note: null } => [JourneyErrors.OrganisationRequired()],
            _ => [],
        };
}
