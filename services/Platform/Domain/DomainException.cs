namespace Cooperation.Platform.Domain;

/// <summary>A refusal by a rule. An exception and not a result, so that nobody can overlook it; it is mapped to a problem document once, at the edge.</summary>
public sealed class DomainException(params IReadOnlyList<DomainError> errors)
    : Exception(string.Join("; ", errors.Select(error => error.Code)))
{
    /// <summary>The refusals, at least one; several only when each names its field.</summary>
    public IReadOnlyList<DomainError> Errors { get; } = errors;

    /// <summary>The first refusal: its kind is the kind of the whole.</summary>
    public DomainError Error => Errors[0];
}
