using Cooperation.Platform.Domain;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Domain.Caring;

/// <summary>What visits, supports and consents have to keep to; all reasons at once, each at its field.</summary>
internal static class CareRules
{
    private static readonly string[] Away = [PersonStages.Died, PersonStages.Missing, PersonStages.Resettled];

    /// <param name="person">Of whom.</param>
    /// <param name="entry">What is written down.</param>
    /// <param name="on">The day of it.</param>
    /// <param name="today">The day in Viet Nam.</param>
    /// <param name="isMinor">Whether he counts as a minor on that day.</param>
    public static IEnumerable<DomainError> Refusals(Person person, NewCare entry, DateOnly on, DateOnly today, bool isMinor)
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

        if (on < person.Day)
        {
            yield return CareErrors.BeforeReport(person.Day);
        }

        foreach (var refusal in entry.Type == CareTypes.Consent ? OfConsent(entry, on, isMinor) : OfCare(person, entry, today))
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

    // A minor may refuse by himself; for a yes somebody answers who looks after his interests.
    private static IEnumerable<DomainError> OfConsent(NewCare entry, DateOnly on, bool isMinor) =>
        entry.GivenBy is null ? [CareErrors.Required("givenBy")]
        : isMinor && entry is { State: CareStates.Given, GivenBy: ConsentGivers.Person } ? [CareErrors.GuardianConsents(on)]
        : [];

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
