using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Domain.Handovers;

/// <summary>What a plan has to keep to: the place on its day, and everybody on the list. All reasons at once, each at its field.</summary>
internal static class PlanningRules
{
    public static void Check(HandoverEntry entry, IReadOnlyList<Listing> list, HandoverSite site, DateTimeOffset at)
    {
        DomainError[] refusals =
        [
            .. OfPlan(entry, list, site, at),
            .. list.SelectMany((listing, place) => OfPerson(listing, place, list, site)),
        ];
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
        foreach (var refusal in site.Refusals(entry.Gate is null ? "marker" : "gate", list[0].Person.Partner, isThirdCountry))
        {
            yield return refusal;
        }
    }

    private static IEnumerable<DomainError> OfPerson(Listing listing, int place, IReadOnlyList<Listing> list, HandoverSite site)
    {
        var (person, field) = (listing.Person, $"persons[{place}]");
        var standing = person.Standing;
        if (list.Take(place).Any(other => other.Person.Id == person.Id))
        {
            yield return HandoverErrors.NamedTwice(field);
        }

        if (person.Partner != list[0].Person.Partner || person.Direction != list[0].Person.Direction)
        {
            yield return HandoverErrors.OnePartner(field);
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
            yield return HandoverErrors.AlreadyHome(field, person.Day);
        }
        else if (standing.Stage == PersonStages.HandoverPlanned)
        {
            yield return HandoverErrors.OnAnotherList(field, standing.Handover);
        }
        else if (standing.Stage != PersonStages.PapersIssued)
        {
            yield return HandoverErrors.PapersFirst(field, standing.Stage, person.Day);
        }
        else if (standing.PaperValidUntil is { } until && until < site.Day)
        {
            yield return HandoverErrors.PaperEnds(field, until, person.Day);
        }

        if (person.IsMinor && listing.Companion is null)
        {
            yield return HandoverErrors.MinorAlone(field, site.Day);
        }
    }
}
