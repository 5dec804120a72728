namespace Cooperation.Portal.Clients;

/// <summary>A follow-up visit, a support or a consent of a person, and to where it can move.</summary>
public sealed record CareOf(
    Guid Id,
    string Type,
    string Kind,
    string State,
    DateOnly? Due,
    bool Late,
    bool Lapsed,
    string? Provider,
    string? GivenBy,
    string? Note,
    DateOnly On,
    DateOnly? MovedOn,
    string? Outcome,
    string? Result,
    string? Reason,
    string By,
    string Desk,
    IReadOnlyList<string> Moves
);

/// <summary>A visit or support that is due, or a protection whose last day comes.</summary>
public sealed record DueCare(
    Guid Id,
    string What,
    string Kind,
    Guid PersonId,
    string Pseudonym,
    Guid CaseId,
    string Case,
    string Desk,
    DateOnly DueOn
);
