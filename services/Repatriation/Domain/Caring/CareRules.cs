using Cooperation.Platform.Domain;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Domain.Caring;

/// <summary>What visits, supports and consents have to keep to; all reasons at once, each at its field.</summary>
internal static class CareRules
{
    private static readonly string[] Away = [PersonStages.Died, PersonStages.Missing, PersonStages.Resettled];

    public static IEnumerable<DomainError> Refusals(Person person, NewCare entry, DateOnly on, DateOnly today)
    {
        if (!CareLife.KindsOf(entry.Type).Contains(entry.Kind))
        {
            yield return CareErrors.KindOfAnotherType();
        }

        if (!CareLife.BeginsIn(entry.Type).Contains(entry.State))
        {
            yield return CareErrors.NoBeginning();
        }

        if (on > today)
        {
            yield return CareErrors.Entry.TimeInFuture("on");
        }

        foreach (var refusal in entry.Type == CareTypes.Consent ? OfConsent(entry) : OfCare(person, entry, today))
        {
            yield return refusal;
        }
    }

    public static IEnumerable<DomainError> Refusals(CareEntry entry, CareMove move, DateOnly on, DateOnly day, DateOnly today)
    {
        if (!CareLife.From(entry.Type, entry.State).Contains(move.To))
        {
            yield return CareErrors.NotOpen(entry.State, move.To, day);
            yield break;
        }

        if (on > today)
        {
            yield return CareErrors.Entry.TimeInFuture("on");
        }

        if (on < (entry.MovedOn ?? entry.From))
        {
            yield return CareErrors.BeforePlanned();
        }

        if (CareLife.SaysWhy(entry.Type, move.To) && move.Reason is null)
        {
            yield return CareErrors.Required("reason");
        }

        if (move.To == CareStates.Missed && on < entry.DueOn)
        {
            yield return CareErrors.NotYetMissed();
        }

        if (move.To == CareStates.Done && (entry.Type == CareTypes.Visit ? move.Outcome : move.Result) is null)
        {
            yield return CareErrors.Required(entry.Type == CareTypes.Visit ? "outcome" : "result");
        }
    }

    private static IEnumerable<DomainError> OfConsent(NewCare entry) => entry.GivenBy is null ? [CareErrors.Required("givenBy")] : [];

    private static IEnumerable<DomainError> OfCare(Person person, NewCare entry, DateOnly today)
    {
        var (standing, isVisit) = (person.Standing, entry.Type == CareTypes.Visit);
        if (Away.Contains(standing.Stage))
        {
            yield return CareErrors.NobodyThere(person.Day);
        }
        else if ((isVisit ? standing.ReferredAt : standing.ReceivedAt) is null)
        {
            yield return CareErrors.NotHomeYet(person.Day);
        }

        if (isVisit && entry.DueOn is null)
        {
            yield return CareErrors.Required("due");
        }

        if (!isVisit && entry.Provider is null)
        {
            yield return CareErrors.Required("provider");
        }

        if (entry.DueOn < today)
        {
            yield return CareErrors.DueBehind("due");
        }
    }
}
