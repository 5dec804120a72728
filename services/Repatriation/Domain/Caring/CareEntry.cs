using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Domain.Caring;

/// <summary>A follow-up visit, a support (legal aid among them, task II.4(6)) or a consent of a person, kept beside his return. Its words are case text (R21) and name nobody.</summary>
public sealed class CareEntry
{
    private CareEntry() { }

    /// <summary>Its key.</summary>
    public Guid Id { get; private init; }

    /// <summary>The person.</summary>
    public PersonId PersonId { get; private init; }

    /// <summary>One of <see cref="CareTypes"/>.</summary>
    public string Type { get; private init; } = "";

    /// <summary>One of those of its type.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>One of <see cref="CareStates"/>.</summary>
    public string State { get; private set; } = "";

    /// <summary>The day on which it is due; null where none was set.</summary>
    public DateOnly? DueOn { get; private init; }

    /// <summary>The office or organisation that gives it (case text).</summary>
    public string? Provider { get; private init; }

    /// <summary>One of <see cref="ConsentGivers"/>, of a consent.</summary>
    public string? GivenBy { get; private init; }

    /// <summary>What it is about (case text).</summary>
    public string? Note { get; private init; }

    /// <summary>The day of the plan, or of the consent.</summary>
    public DateOnly From { get; private init; }

    /// <summary>Who wrote it down.</summary>
    public Officer By { get; private init; } = null!;

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>The day of the last move; null where there was none.</summary>
    public DateOnly? MovedOn { get; private set; }

    /// <summary>One of <see cref="VisitOutcomes"/>, of a visit that was made.</summary>
    public string? Outcome { get; private set; }

    /// <summary>What came of it (case text).</summary>
    public string? Result { get; private set; }

    /// <summary>Why it was missed, refused, stopped or withdrawn (case text).</summary>
    public string? Reason { get; private set; }

    /// <summary>Writes one down.</summary>
    /// <param name="person">Of whom.</param>
    /// <param name="entry">What.</param>
    /// <param name="isMinor">Whether he counts as a minor on its day.</param>
    /// <param name="by">Who writes it down.</param>
    /// <param name="at">When.</param>
    /// <exception cref="DomainException">It can't be written down so; every reason is named.</exception>
    public static CareEntry Begin(Person person, NewCare entry, bool isMinor, Officer by, DateTimeOffset at)
    {
        var today = CivilTime.DateOf(at);
        var on = entry.On ?? today;
        DomainError[] refusals = [.. CareRules.Refusals(person, entry, on, today, isMinor)];
        return refusals.Length > 0
            ? throw new DomainException(refusals)
            : new()
            {
                Id = Guid.CreateVersion7(at),
                PersonId = person.Id,
                Type = entry.Type,
                Kind = entry.Kind,
                State = entry.State,
                DueOn = entry.DueOn,
                Provider = entry.Provider,
                GivenBy = entry.Type == CareTypes.Consent ? entry.GivenBy : null,
                Note = entry.Note,
                From = on,
                By = by,
                At = at,
            };
    }

    /// <summary>Moves it.</summary>
    /// <exception cref="DomainException">It can't be moved so; nothing has changed.</exception>
    public void Take(CareMove move, DateOnly day, DateOnly today)
    {
        var on = move.On ?? today;
        DomainError[] refusals = [.. CareRules.Refusals(this, move, on, day, today)];
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }

        (State, MovedOn) = (move.To, on);
        (Outcome, Result, Reason) = (move.Outcome, move.Result ?? Result, move.Reason);
    }

    /// <summary>Whether its day is over and nothing was written down of it.</summary>
    public bool IsLate(DateOnly today, DateTimeOffset? closedAt) => State == CareStates.Planned && DueOn < today && !HasLapsed(closedAt);

    /// <summary>Whether it was planned before it was over for the person, and is due no more: what is still wanted is planned anew. Undoing the closing makes it due again.</summary>
    public bool HasLapsed(DateTimeOffset? closedAt) => State == CareStates.Planned && At <= closedAt;
}

/// <summary>A visit, support or consent to write down.</summary>
/// <param name="Type">One of <see cref="CareTypes"/>.</param>
/// <param name="Kind">One of those of its type.</param>
/// <param name="State">In which state it begins.</param>
/// <param name="DueOn">The day on which it is due.</param>
/// <param name="Provider">Who gives it.</param>
/// <param name="GivenBy">Who agrees.</param>
/// <param name="Note">What it is about.</param>
/// <param name="On">The day of it; today where nothing is said.</param>
public sealed record NewCare(
    string Type,
    string Kind,
    string State,
    DateOnly? DueOn,
    string? Provider,
    string? GivenBy,
    string? Note,
    DateOnly? On
);

/// <summary>What became of one.</summary>
/// <param name="To">One of <see cref="CareStates"/>.</param>
/// <param name="On">When; today where nothing is said.</param>
/// <param name="Outcome">One of <see cref="VisitOutcomes"/>.</param>
/// <param name="Result">What came of it.</param>
/// <param name="Reason">Why.</param>
public sealed record CareMove(string To, DateOnly? On, string? Outcome, string? Result, string? Reason);
