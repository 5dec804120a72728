using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Cases;

namespace Cooperation.Repatriation.Domain.Photographs;

/// <summary>A photograph of a person, part of who he is (R20): that there is one. Its content lies sealed with the case with which he was entered, under the same key.</summary>
public sealed class PersonPhotograph
{
    /// <summary>So many of one person are enough to know him by.</summary>
    public const int Most = 5;

    private PersonPhotograph() { }

    /// <summary>Its key, and that of its content.</summary>
    public Guid Id { get; private init; }

    /// <summary>Whom it shows.</summary>
    public PersonId PersonId { get; private init; }

    /// <summary>The case with which its content is sealed.</summary>
    public CaseId SealedWith { get; private init; }

    /// <summary>Who added it.</summary>
    public Officer By { get; private init; } = null!;

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>When it was withdrawn and its content destroyed; null while it stands.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Notes one whose content is kept.</summary>
    public static PersonPhotograph Of(Guid content, PersonId person, CaseId sealedWith, Officer by, DateTimeOffset at) =>
        new()
        {
            Id = content,
            PersonId = person,
            SealedWith = sealedWith,
            By = by,
            At = at,
        };

    /// <summary>Notes that it is there no more.</summary>
    public void Withdraw(DateTimeOffset at) => WithdrawnAt = at;
}
