namespace Cooperation.Platform.Domain;

/// <summary>The sorts of refusal, each with one HTTP status.</summary>
public enum DomainErrorKind
{
    /// <summary>A value that the rules of the day don't allow: 400, with the field named.</summary>
    Invalid,

    /// <summary>The caller may not do this: 403.</summary>
    Forbidden,

    /// <summary>The record is in a state that does not allow it: 409.</summary>
    Conflict,

    /// <summary>A rule speaks against it: 422.</summary>
    Rule,
}
