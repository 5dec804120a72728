using Cooperation.Hotline.Domain.Codes;
using Cooperation.Platform.Hosting;

namespace Cooperation.Hotline.Features;

/// <summary>Who has business with the lines (R17): people of the two forces. A supervisor of the foreign ministry, of immigration or of social affairs is one elsewhere.</summary>
internal static class HotlinePolicies
{
    /// <summary>Lets in people of the two forces who have at least one of these roles.</summary>
    public static TBuilder RequireForces<TBuilder>(this TBuilder endpoint, params string[] roles)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.RequireAuthorization(policy =>
            policy.RequireRole(roles).RequireAssertion(context => Agencies.Forces.Any(force => context.User.HasClaim("agency", force)))
        );

    /// <summary>Whether this is somebody of the two forces with at least one of these roles.</summary>
    public static bool IsOfForces(this CurrentUser user, params ReadOnlySpan<string> roles) =>
        Agencies.Forces.Contains(user.Agency) && user.IsAny(roles);
}
