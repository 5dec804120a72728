namespace Cooperation.Portal.Clients;

/// <summary>A refusal of a service: its problem document (RFC 9457), already in the user's language.</summary>
internal sealed record ServiceProblem(
    int Status,
    string? Code,
    string? Title,
    string? Detail,
    string? TraceId,
    long? Version,
    Dictionary<string, string[]>? Errors,
    string? Source = null
);

/// <summary>A service refused a call; pages show why beside what was typed.</summary>
internal sealed class ServiceProblemException(string service, ServiceProblem problem, TimeSpan? retryAfter = null)
    : Exception($"{service} answered {problem.Status} {problem.Code}")
{
    public ServiceProblem Problem { get; } = problem;

    /// <summary>When to come back, where the service said so.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}

/// <summary>A service did not answer at all, or said that it can't.</summary>
internal sealed class ServiceDownException(string service, Exception? cause = null) : Exception($"{service} does not answer", cause)
{
    public string Service { get; } = service;
}
