using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Domain.Handovers;

/// <summary>
/// Changes of a plan to which neither side has said yes; what stood there before stays on the timeline. That is read by everybody who has somebody on the list, so who was added
/// or taken off, and why, stands on the timeline of that person only.
/// </summary>
public sealed partial class Handover
{
    /// <summary>Puts more persons on the list.</summary>
    /// <param name="people">Who is to come too.</param>
    /// <param name="site">What the lists say of the place on the planned day.</param>
    /// <param name="sceneOf">Within what each is moved.</param>
    /// <param name="by">Who plans.</param>
    /// <param name="at">Now.</param>
    /// <exception cref="DomainException">Somebody does not fit; every reason is named.</exception>
    public void Add(IReadOnlyList<Listing> people, HandoverSite site, Func<Person, MoveScene> sceneOf, Officer by, DateTimeOffset at)
    {
        Require(HandoverSteps.Additions);
        PlanningRules.CheckAdded(this, people, site, at);
        foreach (var (person, companion) in people)
        {
            list.Add(ListedPerson.Of(list.Count + 1, person, companion, isUnlisted: false));
            person.Take(new PersonListed(Name), sceneOf(person));
        }

        Happened(HandoverHappenings.Added, by, at, string.Create(CultureInfo.InvariantCulture, $"+{people.Count}"));
    }

    /// <summary>Takes somebody off the list: he stands where he stood before he was put on it, and can be planned again.</summary>
    /// <param name="person">Who.</param>
    /// <param name="reason">Why (case text, R21).</param>
    /// <param name="scene">Within what he is moved.</param>
    /// <param name="by">Who plans.</param>
    /// <param name="at">Now.</param>
    /// <exception cref="DomainException">He is not on it, or is the last one.</exception>
    public void TakeOff(Person person, string reason, MoveScene scene, Officer by, DateTimeOffset at)
    {
        var line =
            list.SingleOrDefault(listed => listed.PersonId == person.Id) ?? throw new DomainException(ListErrors.NotOnThisList("person"));
        if (list.Count == 1 && HandoverSteps.OpenAt(this).Contains(HandoverSteps.Additions))
        {
            throw new DomainException(ListErrors.LastOne("person"));
        }

        Require(HandoverSteps.Removal);
        list.Remove(line);
        foreach (var (place, listed) in list.OrderBy(listed => listed.Number).Index())
        {
            listed.StandAt(place + 1);
        }

        person.LeaveList(Id.Value, reason, scene);
        Happened(HandoverHappenings.TakenOff, by, at, "−1");
    }

    /// <summary>Moves it to another time; the place stays, and so does its number.</summary>
    /// <param name="plannedAt">When it is planned for from now on.</param>
    /// <param name="reason">Why (case text, R21).</param>
    /// <param name="people">Those on the list.</param>
    /// <param name="site">What the lists say of the place on the new day.</param>
    /// <param name="by">Who plans.</param>
    /// <param name="at">Now.</param>
    /// <exception cref="DomainException">The place or a paper does not hold on that day; every reason is named.</exception>
    public void Reschedule(
        DateTimeOffset plannedAt,
        string reason,
        IReadOnlyList<Person> people,
        HandoverSite site,
        Officer by,
        DateTimeOffset at
    )
    {
        Require(HandoverSteps.Schedule);
        PlanningRules.CheckRescheduled(this, plannedAt, people, site, at);
        var before = PlannedAt;
        PlannedAt = plannedAt;
        Happened(HandoverHappenings.Rescheduled, by, at, $"{Hour(before)} → {Hour(plannedAt)}: {reason}");
    }

    private static string Hour(DateTimeOffset moment) => CivilTime.Of(moment).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);
}
