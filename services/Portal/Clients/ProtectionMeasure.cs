namespace Cooperation.Portal.Clients;

/// <summary>A measure that protects a person, a minor who comes along or a relative, and to where it can move.</summary>
public sealed record ProtectionMeasure(
    Guid Id,
    string State,
    string For,
    string Kind,
    string AskedBy,
    DateOnly AskedOn,
    DateOnly? DecidedOn,
    string? DecidedBy,
    DateOnly? From,
    DateOnly? Until,
    DateOnly? EndedOn,
    string? Reason,
    string? Note,
    IReadOnlyList<string> Moves
);
