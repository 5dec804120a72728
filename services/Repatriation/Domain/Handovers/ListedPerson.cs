using Cooperation.Platform.Domain.People;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Domain.Handovers;

/// <summary>A line of the list of a handover: a pseudonym, and what came of it.</summary>
public sealed class ListedPerson
{
    private ListedPerson() { }

    /// <summary>Place on the list, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Who.</summary>
    public PersonId PersonId { get; private init; }

    /// <summary>His case.</summary>
    public CaseId CaseId { get; private init; }

    /// <summary>Its number.</summary>
    public string CaseReference { get; private init; } = "";

    /// <summary>What people call him.</summary>
    public string Pseudonym { get; private init; } = "";

    /// <summary>The mission that looks after his case, where one does.</summary>
    public string? Mission { get; private init; }

    /// <summary>Whether he counts as a minor.</summary>
    public bool IsMinor { get; private init; }

    /// <summary>Who stands beside a minor.</summary>
    public string? Companion { get; private init; }

    /// <summary>Whether he came without having been on the list.</summary>
    public bool IsUnlisted { get; private init; }

    /// <summary>Whether the handover still waits for him: nobody is awaited by two.</summary>
    public bool IsAwaited { get; private set; }

    /// <summary>Whether he came; null until that is noted.</summary>
    public bool? Came { get; private set; }

    /// <summary>Why plan and arrival differ.</summary>
    public string? Difference { get; private set; }

    /// <summary>More of it (case text).</summary>
    public string? Note { get; private set; }

    internal static ListedPerson Of(int number, Person person, string? companion, bool isUnlisted) =>
        new()
        {
            Number = number,
            PersonId = person.Id,
            CaseId = person.CaseId,
            CaseReference = person.CaseReference,
            Pseudonym = person.Pseudonym,
            Mission = person.Mission,
            IsMinor = person.IsMinor,
            Companion = companion,
            IsUnlisted = isUnlisted,
            IsAwaited = !isUnlisted,
        };

    internal void Answer(bool came, string? difference, string? note) =>
        (IsAwaited, Came, Difference, Note) = (false, came, difference, note);

    internal void StandAt(int number) => Number = number;

    internal void LetGo() => IsAwaited = false;

    internal void AwaitAgain(bool isAwaited) => (IsAwaited, Came, Difference, Note) = (isAwaited, null, null, null);
}
