using Cooperation.Platform.Domain;
using Cooperation.Repatriation.Domain.Codes;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>It is asked for, or decided, whether the person is a victim. 'Not a victim' is a decision like the other: with decider, time, kind of paper, and an appeal.</summary>
/// <param name="To">One of <see cref="PersonIdentifications"/>.</param>
/// <param name="Paper">One of <see cref="IdentificationPapers"/>; a decision names it.</param>
/// <param name="Decider">The agency that decided; that of who writes it down where nothing is said.</param>
/// <param name="IsAppeal">Whether this is the decision on an appeal.</param>
/// <param name="IsComplex">Whether finding out is a complex matter, for which there is more time.</param>
public sealed record IdentificationMoved(string To, string? Paper, string? Decider, bool IsAppeal, bool IsComplex) : PersonMove
{
    /// <inheritdoc/>
    public override string Step => PersonSteps.Identification;

    internal override string Happening => To;

    internal override PersonStanding Take(Person person, MoveScene scene)
    {
        var standing = person.Standing;
        if (!standing.IsOpen)
        {
            throw new DomainException(PersonStepErrors.Over());
        }

        if (!PersonLife.Identifications.Contains((standing.Identification, To)))
        {
            throw new DomainException(FindingErrors.IdentificationNotOpen(standing.Identification, To, person.Day));
        }

        return To == PersonIdentifications.UnderIdentification ? Asked(person, scene) : Decided(person, scene);
    }

    private PersonStanding Asked(Person person, MoveScene scene) =>
        person.Standing with
        {
            Identification = To,
            IdentificationAskedAt = Times.SinceReport(DoneAt, person, scene.At),
            IdentificationComplex = IsComplex,
        };

    private PersonStanding Decided(Person person, MoveScene scene)
    {
        if (person.Standing.IsDecided && !IsAppeal)
        {
            throw new DomainException(FindingErrors.AppealOnly(person.Day));
        }

        if (Paper is null)
        {
            throw new DomainException(FindingErrors.PaperRequired(person.Day));
        }

        if (To == PersonIdentifications.NotVictim && Reason is null)
        {
            throw new DomainException(PersonStepErrors.ReasonRequired());
        }

        DomainError[] unknown = [.. scene.Rules.Codes.Refusals(PersonStepErrors.Entry, ("decider", "agency", Decider))];
        return unknown.Length > 0
            ? throw new DomainException(unknown)
            : person.Standing with
            {
                Identification = To,
                IdentifiedAt = DecidedAt(person, scene),
                IdentifiedBy = Decider ?? scene.By.Agency,
                IdentificationPaper = Paper,
                Appealed = IsAppeal || person.Standing.Appealed,
            };
    }

    private DateTimeOffset DecidedAt(Person person, MoveScene scene) =>
        (person.Standing.IdentifiedAt ?? person.Standing.IdentificationAskedAt) is { } before
            ? Times.Since(DoneAt, before, PersonTimeErrors.BeforeAsked(before, person.Day), scene.At)
            : Times.SinceReport(DoneAt, person, scene.At);
}

/// <summary>Support is offered, accepted, declined, given up.</summary>
/// <param name="To">One of <see cref="PersonSupports"/>.</param>
public sealed record SupportMoved(string To) : PersonMove
{
    /// <inheritdoc/>
    public override string Step => PersonSteps.Support;

    internal override string Happening => To;

    internal override PersonStanding Take(Person person, MoveScene scene)
    {
        var standing = person.Standing;
        if (!standing.IsOpen)
        {
            throw new DomainException(PersonStepErrors.Over());
        }

        if (!PersonLife.Supports.Contains((standing.Support, To)))
        {
            throw new DomainException(FindingErrors.SupportNotOpen(standing.Support, To, person.Day));
        }

        if (!PersonLife.IsHis(standing, To))
        {
            throw new DomainException(FindingErrors.SupportForVictims(person.Day));
        }

        if (To is PersonSupports.Declined or PersonSupports.Withdrawn && Reason is null)
        {
            throw new DomainException(PersonStepErrors.ReasonRequired());
        }

        var at = Times.SinceReport(DoneAt, person, scene.At);
        return standing with { Support = To, SupportedAt = standing.SupportedAt ?? (To == PersonSupports.Accepted ? at : null) };
    }
}

/// <summary>It was looked at whether the person is in need of support and protection: those who are count in target T3.</summary>
/// <param name="IsInNeed">What was found.</param>
public sealed record NeedAssessed(bool IsInNeed) : PersonMove
{
    /// <inheritdoc/>
    public override string Step => PersonSteps.Need;

    internal override string Happening => IsInNeed ? "need-found" : "need-none";

    internal override PersonStanding Take(Person person, MoveScene scene)
    {
        var standing = person.Standing;
        if (!standing.IsOpen)
        {
            throw new DomainException(PersonStepErrors.Over());
        }

        if (standing.ReceivedAt is not { } received)
        {
            throw new DomainException(FindingErrors.NeedAfterReception(person.Day));
        }

        if (!IsInNeed && Reason is null)
        {
            throw new DomainException(PersonStepErrors.ReasonRequired());
        }

        return standing with
        {
            InNeed = IsInNeed,
            NeedSeenAt = Times.Since(DoneAt, received, PersonTimeErrors.BeforeReception(received, person.Day), scene.At),
        };
    }
}

internal static class Times
{
    public static DateTimeOffset NotAhead(DateTimeOffset? done, DateTimeOffset at) =>
        done is { } time
            ? Platform.Domain.Calendar.TimesAhead.IsAheadOf(time, at)
                ? throw new DomainException(PersonStepErrors.Entry.TimeInFuture("at"))
                : time
            : at;

    /// <summary>When something was done, which is neither ahead nor before what comes first.</summary>
    public static DateTimeOffset Since(DateTimeOffset? done, DateTimeOffset first, DomainError refusal, DateTimeOffset at) =>
        NotAhead(done, at) is var time && done is null ? time : time.NotBefore(first) ?? throw new DomainException(refusal);

    /// <summary>The same for what can be done of somebody since he was reported.</summary>
    public static DateTimeOffset SinceReport(DateTimeOffset? done, Person person, DateTimeOffset at) =>
        Since(done, person.ReportedAt, PersonTimeErrors.BeforeReport(person.Day), at);
}
