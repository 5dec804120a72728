using Microsoft.AspNetCore.Http;

namespace Cooperation.Platform.Hosting.Problems;

/// <summary>Ends a request with a problem document of this status; title and detail come from the catalogue (<see cref="ProblemTexts"/>).</summary>
public sealed class ProblemException(int status, string? code = null) : Exception($"{status} {code}")
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>The code of the problem, or null for the one of the status.</summary>
    public string? Code { get; } = code;

    /// <summary>When to come back, where it will be another answer then.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
