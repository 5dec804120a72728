using Microsoft.AspNetCore.Builder;

namespace Cooperation.Platform.Hosting;

/// <summary>Policies in the words of the slices that they guard.</summary>
public static class Policies
{
    /// <summary>Lets in accounts that have at least one of these roles.</summary>
    public static TBuilder RequireRoles<TBuilder>(this TBuilder endpoint, params string[] roles)
        where TBuilder : IEndpointConventionBuilder => endpoint.RequireAuthorization(policy => policy.RequireRole(roles));
}
