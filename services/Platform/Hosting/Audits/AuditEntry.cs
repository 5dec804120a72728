namespace Cooperation.Platform.Hosting;

/// <summary>What an audit entry is about.</summary>
public enum AuditKind
{
    /// <summary>Something was changed.</summary>
    Write,

    /// <summary>Something protected was read.</summary>
    Read,

    /// <summary>Something was refused.</summary>
    Refusal,
}

/// <summary>One line of the audit: who did what to which record, when, why. Never changed and never deleted by the service (R9, R24).</summary>
public sealed class AuditEntry
{
    /// <summary>Key, in order of time.</summary>
    public required Guid Id { get; init; }

    /// <summary>The time of the step.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What sort of entry it is.</summary>
    public required AuditKind Kind { get; init; }

    /// <summary>What was done: <c>exchange.classified</c>.</summary>
    public required string Action { get; init; }

    /// <summary>To what kind of record.</summary>
    public required string SubjectType { get; init; }

    /// <summary>Its key.</summary>
    public required string SubjectId { get; init; }

    /// <summary>The reason given.</summary>
    public string? Reason { get; init; }

    /// <summary>The account; all zeros where nobody is known.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>Who acted for the account: <c>portal</c>, an account id, or null.</summary>
    public string? Acting { get; init; }

    /// <summary>The account's desk at the time.</summary>
    public required string Desk { get; init; }

    /// <summary>The session at the gateway.</summary>
    public required Guid SessionId { get; init; }

    /// <summary>The trace, to find the rest of what happened.</summary>
    public string? TraceId { get; init; }
}
