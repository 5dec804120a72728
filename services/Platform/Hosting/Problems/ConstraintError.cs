using Cooperation.Platform.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace Cooperation.Platform.Hosting.Problems;

/// <summary>What a violated constraint of the database says to people (R9: the database decides).</summary>
internal sealed record ConstraintError(string Name, Func<DomainError> Error);

/// <summary>Registers errors of constraints.</summary>
public static class ConstraintErrors
{
    /// <summary>Answers a violation of this unique index or constraint with the service's own error.</summary>
    public static IServiceCollection AddConstraintError(this IServiceCollection services, string constraint, Func<DomainError> error) =>
        services.AddSingleton(new ConstraintError(constraint, error));
}
