namespace Cooperation.Platform.Domain;

/// <summary>A refusal out of a service's catalogue of errors.</summary>
/// <param name="Code">Stable code for programs, <c>service.subject.reason</c>, for example <c>hotline.exchange.reason-required</c>.</param>
/// <param name="Kind">What sort of refusal it is; decides the HTTP status.</param>
/// <param name="Message">The reason, in both languages; carries no personal data (R22).</param>
/// <param name="Field">The field of the request that it speaks of, in camel case, or null where it speaks of the whole.</param>
public sealed record DomainError(string Code, DomainErrorKind Kind, Text Message, string? Field = null)
{
    /// <summary>Where the rule stands that refuses: the law, circular or instrument with its article; null for rules of the system's own.</summary>
    public Text? Source { get; init; }

    /// <summary>The same by matter and day, of a rule whose document stands in dated reference data: whoever answers looks it up.</summary>
    public RuleOfDay? Rule { get; init; }
}
