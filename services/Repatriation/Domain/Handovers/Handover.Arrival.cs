using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Domain.Handovers;

/// <summary>What is noted at the border, and how that is taken back.</summary>
public sealed partial class Handover
{
    /// <summary>Everybody on the list came or did not, each difference with its reason. Who came is received; who did not stands where he stood before, and can be planned again.</summary>
    /// <param name="arrivals">Of everybody on the list.</param>
    /// <param name="unlisted">Who came beside.</param>
    /// <param name="facts">When, and what else is noted.</param>
    /// <param name="sceneOf">Within what each is moved.</param>
    /// <param name="by">Who notes it.</param>
    /// <param name="at">Now.</param>
    public void Arrive(
        IReadOnlyList<Arrival> arrivals,
        IReadOnlyList<Arrival> unlisted,
        ArrivalFacts facts,
        Func<Person, MoveScene> sceneOf,
        Officer by,
        DateTimeOffset at
    )
    {
        Require(HandoverSteps.Arrival);
        var time = Times.NotAhead(facts.At, at);
        var received = new PersonReceived(Gate, facts.CertificateAt) { Handover = Name, DoneAt = facts.At };
        ArrivalRules.Check(this, arrivals, unlisted, received, sceneOf, time);
        foreach (var (person, came, difference, note, _) in arrivals)
        {
            var line = list.Single(listed => listed.PersonId == person.Id);
            var isAwaited = line.IsAwaited;
            line.Answer(came, difference, note);
            if (came)
            {
                person.Take(received, sceneOf(person));
            }
            else if (isAwaited)
            {
                person.LeaveList(Id.Value, note, sceneOf(person));
            }
        }

        foreach (var (person, _, difference, note, companion) in unlisted)
        {
            var line = ListedPerson.Of(list.Count + 1, person, companion, isUnlisted: true);
            line.Answer(came: true, difference ?? HandoverDifferences.Unlisted, note);
            list.Add(line);
            person.Take(received, sceneOf(person));
        }

        (Status, ArrivedAt, Strangers) = (HandoverStatus.Arrived, time, facts.Strangers);
        Happened(HandoverStatus.Arrived, by, at, facts.Note);
    }

    private void UndoArrival(string reason, IReadOnlyList<Person> people, Func<Person, MoveScene> sceneOf)
    {
        string[] gone = [.. people.Where(person => !CanReturn(person)).Select(person => person.Pseudonym).Order(StringComparer.Ordinal)];
        if (gone.Length > 0)
        {
            throw new DomainException(HandoverErrors.MovedOn(string.Join(", ", gone)));
        }

        foreach (var person in people.Where(person => person.Standing.IsOpen))
        {
            if (person.Standing.Stage == PersonStages.Received)
            {
                person.TakeBackReception(reason, sceneOf(person));
            }
            else
            {
                person.Take(new PersonListed(Name), sceneOf(person));
            }
        }

        list.RemoveAll(listed => listed.IsUnlisted);
        foreach (var listed in list)
        {
            listed.AwaitAgain(people.Single(person => person.Id == listed.PersonId).Standing.IsOpen);
        }
    }

    // Who came has taken no step since; who did not is free still, or it was over for him and he stays off the list.
    private bool CanReturn(Person person) =>
        list.Single(listed => listed.PersonId == person.Id).Came == true
            ? person.Standing.Stage == PersonStages.Received && person.Standing.HandoverId == Id.Value && person.IsLastByHandover
            : !person.Standing.IsOpen || person.Standing is { Stage: PersonStages.PapersIssued, HandoverId: null };
}

/// <summary>What is noted of an arrival beside who came.</summary>
/// <param name="At">When it took place.</param>
/// <param name="CertificateAt">When the certificates of return were issued.</param>
/// <param name="Strangers">How many came of whom nothing was known here.</param>
/// <param name="Note">What else is to be known (case text).</param>
public sealed record ArrivalFacts(DateTimeOffset? At, DateTimeOffset? CertificateAt, int Strangers, string? Note);
