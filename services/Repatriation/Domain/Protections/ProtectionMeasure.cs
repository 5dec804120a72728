using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Domain.Protections;

/// <summary>A measure that protects a person, a minor who comes with him or somebody close to him (task II.4(1)): asked for, decided on or refused, and ended. Whom it protects is told by a code, never by a name.</summary>
public sealed class ProtectionMeasure
{
    private ProtectionMeasure() { }

    /// <summary>Its key.</summary>
    public Guid Id { get; private init; }

    /// <summary>The person with whose return it is kept.</summary>
    public PersonId PersonId { get; private init; }

    /// <summary>One of <see cref="ProtectionSubjects"/>.</summary>
    public string Subject { get; private init; } = "";

    /// <summary>One of <see cref="ProtectionKinds"/>.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>One of <see cref="ProtectionAskers"/>.</summary>
    public string AskedBy { get; private init; } = "";

    /// <summary>When it was asked for.</summary>
    public DateOnly AskedOn { get; private init; }

    /// <summary>More of it (case text).</summary>
    public string? Note { get; private init; }

    /// <summary>Who wrote it down.</summary>
    public Officer By { get; private init; } = null!;

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>One of <see cref="PersonProtections"/>.</summary>
    public string State { get; private set; } = PersonProtections.Asked;

    /// <summary>When it was granted or denied.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>The agency that decided.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>The first day of the protection.</summary>
    public DateOnly? ValidFrom { get; private set; }

    /// <summary>Its last day as decided; null where no end was set.</summary>
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>When it was over: ended by the agency, or refused by the person.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Why it was denied, refused or ended (case text).</summary>
    public string? Reason { get; private set; }

    /// <summary>Where it stands on a day: what was granted is over past its last day, whether or not somebody has written that down.</summary>
    public string StateOn(DateOnly day) => State == PersonProtections.Granted && ValidUntil < day ? PersonProtections.Ended : State;

    /// <summary>To where it can move on a day. What has no last day is not prolonged: one would be set by it.</summary>
    public IReadOnlyList<string> MovesOn(DateOnly day) =>
        [.. ProtectionLife.From(StateOn(day)).Where(to => to != State || ValidUntil is not null)];

    /// <summary>When it was granted; null where it never was.</summary>
    public DateOnly? GrantedOn => ValidFrom is null ? null : DecidedOn;

    /// <summary>Writes down that one is asked for.</summary>
    /// <exception cref="DomainException">The day lies ahead.</exception>
    public static ProtectionMeasure Ask(PersonId person, ProtectionAsked asked, DateOnly today, Officer by, DateTimeOffset at) =>
        asked.On > today
            ? throw new DomainException(ProtectionErrors.Entry.TimeInFuture("on"))
            : new()
            {
                Id = Guid.CreateVersion7(at),
                PersonId = person,
                Subject = asked.For,
                Kind = asked.Kind,
                AskedBy = asked.By,
                AskedOn = asked.On ?? today,
                Note = asked.Note,
                By = by,
                At = at,
            };

    /// <summary>Moves it.</summary>
    /// <param name="move">What became of it.</param>
    /// <param name="decider">The agency that decided, where somebody did.</param>
    /// <param name="day">The day of the report, for the law.</param>
    /// <param name="today">The day in Viet Nam.</param>
    /// <param name="term">For how long one decision protects at most; null where no rule of the day says.</param>
    /// <exception cref="DomainException">It can't be moved so; nothing has changed.</exception>
    public void Take(ProtectionMove move, string decider, DateOnly day, DateOnly today, ProtectionTerm? term)
    {
        var on = move.On ?? today;
        DomainError[] refusals = [.. Refusals(move, on, day, today), .. OfTerm(move, on, term)];
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }

        switch (move.To)
        {
            case PersonProtections.Granted when State == PersonProtections.Granted:
                ValidUntil = move.Until;
                break;
            case PersonProtections.Granted:
                (DecidedOn, DecidedBy, ValidFrom, ValidUntil) = (on, decider, move.From ?? on, move.Until);
                break;
            case PersonProtections.Denied:
                (DecidedOn, DecidedBy) = (on, decider);
                break;
            default:
                EndedOn = on;
                break;
        }

        (State, Reason) = (move.To, move.Reason);
    }

    // Counted from the first day that the decision adds; who is still in danger then is decided on again.
    private static IEnumerable<DomainError> OfTerm(ProtectionMove move, DateOnly on, ProtectionTerm? term)
    {
        if (move.To != PersonProtections.Granted || term is null)
        {
            yield break;
        }

        var last = term.LastDayFrom(move.From ?? on);
        if (move.Until > last)
        {
            yield return ProtectionErrors.TooLong(last, term);
        }
    }

    private IEnumerable<DomainError> Refusals(ProtectionMove move, DateOnly on, DateOnly day, DateOnly today)
    {
        if (!ProtectionLife.Moves.Contains((StateOn(today), move.To)))
        {
            yield return ProtectionErrors.NotOpen(StateOn(today), move.To, day);
            yield break;
        }

        if ((State, move.To) == (PersonProtections.Granted, PersonProtections.Granted))
        {
            if (ValidUntil is not { } last)
            {
                yield return ProtectionErrors.WithoutEnd();
            }
            else if (move.Until is null || move.Until <= last)
            {
                yield return ProtectionErrors.NotLonger();
            }
        }

        if (on > today)
        {
            yield return ProtectionErrors.Entry.TimeInFuture("on");
        }

        if (on < (DecidedOn ?? AskedOn))
        {
            yield return ProtectionErrors.BeforeWhatCameFirst("on");
        }

        if (move.From < AskedOn)
        {
            yield return ProtectionErrors.BeforeWhatCameFirst("from");
        }

        if (move.Until < (move.From ?? on))
        {
            yield return ProtectionErrors.EndsBeforeItBegins();
        }

        if (move.To != PersonProtections.Granted && move.Reason is null)
        {
            yield return ProtectionErrors.ReasonRequired();
        }
    }
}

/// <summary>A measure that is asked for.</summary>
/// <param name="For">One of <see cref="ProtectionSubjects"/>.</param>
/// <param name="Kind">One of <see cref="ProtectionKinds"/>.</param>
/// <param name="By">One of <see cref="ProtectionAskers"/>.</param>
/// <param name="On">When; today where nothing is said.</param>
/// <param name="Note">More of it (case text).</param>
public sealed record ProtectionAsked(string For, string Kind, string By, DateOnly? On, string? Note);

/// <summary>What became of a measure.</summary>
/// <param name="To">One of <see cref="PersonProtections"/>.</param>
/// <param name="On">When; today where nothing is said.</param>
/// <param name="From">The first day of a protection that is granted; that of the decision where nothing is said.</param>
/// <param name="Until">Its last day, where one is set.</param>
/// <param name="Reason">Why it is denied, refused or ended.</param>
public sealed record ProtectionMove(string To, DateOnly? On, DateOnly? From, DateOnly? Until, string? Reason);
