using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Domain.Handovers;

/// <summary>What is noted of an arrival speaks of everybody on the list, once, and of each difference why. All reasons at once, each at its field; judged before anybody is moved.</summary>
internal static class ArrivalRules
{
    public static void Check(
        Handover handover,
        IReadOnlyList<Arrival> arrivals,
        IReadOnlyList<Arrival> unlisted,
        PersonReceived received,
        Func<Person, MoveScene> sceneOf,
        DateTimeOffset at
    )
    {
        DomainError[] refusals =
        [
            .. arrivals.SelectMany((arrival, place) => OfListed(handover, arrival, $"persons[{place}]")),
            .. Missing(handover, arrivals),
            .. arrivals
                .Concat(unlisted)
                .GroupBy(arrival => arrival.Person.Id)
                .Where(named => named.Count() > 1)
                .Select(_ => ListErrors.NamedTwice("persons")),
            .. unlisted.SelectMany((arrival, place) => OfUnlisted(handover, arrival, $"unlisted[{place}]", at)),
        ];
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }

        // A reception that is refused for its own reasons is refused before anybody else has moved.
        foreach (var person in arrivals.Concat(unlisted).Where(arrival => arrival.Came).Select(arrival => arrival.Person))
        {
            _ = received.Take(person, sceneOf(person));
        }
    }

    private static IEnumerable<DomainError> OfListed(Handover handover, Arrival arrival, string field)
    {
        if (handover.List.All(listed => listed.PersonId != arrival.Person.Id))
        {
            yield return ArrivalErrors.NotListed(field);
        }
        else if (arrival.Came && !arrival.Person.Standing.IsOpen)
        {
            yield return ArrivalErrors.OverMeanwhile(field);
        }
        else if (arrival is { Came: false, Difference: null })
        {
            yield return ArrivalErrors.DifferenceRequired($"{field}.reason");
        }
        else if (arrival is { Came: true, Difference: not null } or { Difference: HandoverDifferences.Unlisted })
        {
            yield return ArrivalErrors.NoDifference($"{field}.reason");
        }
    }

    private static IEnumerable<DomainError> Missing(Handover handover, IReadOnlyList<Arrival> arrivals)
    {
        string[] missing =
        [
            .. handover
                .List.Where(listed => arrivals.All(arrival => arrival.Person.Id != listed.PersonId))
                .Select(listed => listed.Pseudonym),
        ];
        if (missing.Length > 0)
        {
            yield return ArrivalErrors.Unanswered("persons", string.Join(", ", missing));
        }
    }

    private static IEnumerable<DomainError> OfUnlisted(Handover handover, Arrival arrival, string field, DateTimeOffset at)
    {
        var (person, standing) = (arrival.Person, arrival.Person.Standing);
        if (handover.List.Any(listed => listed.PersonId == person.Id))
        {
            yield return ListErrors.NamedTwice(field);
        }
        else if (person.Partner != handover.Partner || person.Direction != handover.Direction)
        {
            yield return ListErrors.OnePartner(field);
        }
        else if (!standing.IsOpen)
        {
            yield return PersonStepErrors.Over() with
            {
                Field = field,
            };
        }
        else if (standing.ReceivedAt is not null)
        {
            yield return ListErrors.AlreadyHome(field, person.Day);
        }
        else if (standing.Stage == PersonStages.HandoverPlanned)
        {
            yield return ListErrors.OnAnotherList(field, standing.Handover);
        }
        else if (standing.Stage != PersonStages.PapersIssued)
        {
            yield return ListErrors.PapersFirst(field, standing.Stage, person.Day);
        }
        else if (person.IsMinor && arrival.Companion is null)
        {
            yield return ListErrors.MinorAlone($"{field}.companion", CivilTime.DateOf(at));
        }
    }
}
