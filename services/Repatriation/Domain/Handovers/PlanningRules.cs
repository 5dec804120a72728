using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Domain.Handovers;

/// <summary>What a plan has to keep to: the place on its day, and everybody on the list. All reasons at once, each at its field.</summary>
internal static class PlanningRules
{
    // Handovers of forty at once are known; a list of hundreds is a mistake.
    private const int MostPersons = 200;

    public static void Check(HandoverEntry entry, IReadOnlyList<Listing> list, HandoverSite site, DateTimeOffset at)
    {
        var first = list[0].Person;
        Refuse([.. OfPlan(entry, list, site, at), .. OfPersons(list, (first.Partner, first.Direction), site)]);
    }

    /// <summary>What more persons on the list of a plan have to keep to.</summary>
    public static void CheckAdded(Handover handover, IReadOnlyList<Listing> added, HandoverSite site, DateTimeOffset at)
    {
        var isThirdCountry = added.All(listing => listing.Person.Route == CaseRoutes.ThirdCountry);
        Refuse([
            .. handover.PlannedAt < at ? [HandoverErrors.InThePast(handover.Day)] : Array.Empty<DomainError>(),
            .. handover.List.Count + added.Count > MostPersons ? [ListErrors.TooMany("persons", MostPersons)] : Array.Empty<DomainError>(),
            .. site.Refusals(FieldOf(handover.Gate), handover.Partner, isThirdCountry),
            .. OfPersons(added, (handover.Partner, handover.Direction), site),
        ]);
    }

    /// <summary>What another time of a plan has to keep to: the place on that day, and the papers of those who are to come.</summary>
    public static void CheckRescheduled(
        Handover handover,
        DateTimeOffset plannedAt,
        IReadOnlyList<Person> people,
        HandoverSite site,
        DateTimeOffset at
    ) =>
        Refuse([
            .. plannedAt < at ? [HandoverErrors.InThePast(site.Day)] : Array.Empty<DomainError>(),
            .. site.Refusals(FieldOf(handover.Gate), handover.Partner, people.All(person => person.Route == CaseRoutes.ThirdCountry)),
            .. OfTravellers(people, site, "plannedAt"),
        ]);

    /// <summary>What a list has to keep to when a side says yes: papers and needs of those who are still to come, as they stand by then.</summary>
    public static void CheckConfirmed(IReadOnlyList<Person> people, HandoverSite site) =>
        Refuse([.. OfTravellers(people, site, "persons")]);

    // Of one field, so that what is said of several alike is one sentence that names them.
    private static IEnumerable<DomainError> OfTravellers(IReadOnlyList<Person> people, HandoverSite site, string field) =>
        people
            .SelectMany(person => OfPaper(person, site, field).Concat(OfNeeds(person, site, field)), (person, refusal) => (person, refusal))
            .GroupBy(said => said.refusal)
            .Select(said => ListErrors.Naming(said.Key, said.Select(one => one.person.Pseudonym)));

    private static IEnumerable<DomainError> OfPaper(Person person, HandoverSite site, string field)
    {
        if (person.Standing is { IsOpen: true, ReceivedAt: null, PaperValidUntil: { } until } && until < site.Day)
        {
            yield return ListErrors.PaperEnds(field, until, person.Day);
        }
    }

    private static string FieldOf(string? gate) => gate is null ? "marker" : "gate";

    private static void Refuse(DomainError[] refusals)
    {
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }
    }

    private static IEnumerable<DomainError> OfPlan(HandoverEntry entry, IReadOnlyList<Listing> list, HandoverSite site, DateTimeOffset at)
    {
        if (entry.PlannedAt < at)
        {
            yield return HandoverErrors.InThePast(site.Day);
        }

        if ((entry.Gate is null) == (entry.Marker is null))
        {
            yield return HandoverErrors.OnePlace();
            yield break;
        }

        var isThirdCountry = list.All(listing => listing.Person.Route == CaseRoutes.ThirdCountry);
        foreach (var refusal in site.Refusals(FieldOf(entry.Gate), list[0].Person.Partner, isThirdCountry))
        {
            yield return refusal;
        }
    }

    private static IEnumerable<DomainError> OfNeeds(Person person, HandoverSite site, string field) =>
        site.Needs.Stopping(person, site.Day).Select(rule => ListErrors.NeedOpen(field, rule, site.Day));

    private static IEnumerable<DomainError> OfPersons(
        IReadOnlyList<Listing> list,
        (string Partner, string Direction) of,
        HandoverSite site
    ) =>
        list.SelectMany(
            (listing, place) =>
                OfPerson(listing, place, list, of, site).Select(refusal => ListErrors.Naming(refusal, [listing.Person.Pseudonym]))
        );

    private static IEnumerable<DomainError> OfPerson(
        Listing listing,
        int place,
        IReadOnlyList<Listing> list,
        (string Partner, string Direction) of,
        HandoverSite site
    )
    {
        var (person, field) = (listing.Person, $"persons[{place}]");
        var standing = person.Standing;
        if (list.Take(place).Any(other => other.Person.Id == person.Id))
        {
            yield return ListErrors.NamedTwice(field);
        }

        if ((person.Partner, person.Direction) != of)
        {
            yield return ListErrors.OnePartner(field);
        }

        if (!standing.IsOpen)
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
        else
        {
            foreach (var refusal in OfPaper(person, site, field))
            {
                yield return refusal;
            }
        }

        if (person.IsMinor && listing.Companion is null)
        {
            yield return ListErrors.MinorAlone(field, site.Day);
        }

        foreach (var refusal in OfNeeds(person, site, field))
        {
            yield return refusal;
        }
    }
}
