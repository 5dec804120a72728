using Cooperation.Gateway.Guards;

namespace Cooperation.Gateway.Proxy;

/// <summary>Addresses that exist inside but not from outside: the questions that only the gateway itself asks Identity (which checks that again), and what no service under /api owns.</summary>
internal static class ClosedPaths
{
    private static readonly string[] Patterns =
    [
        "/api/identity/credential-checks/{**rest}",
        "/api/identity/accounts/by-user-name/{**rest}",
        "/api/identity/accounts/by-id/{**rest}",
        "/api/{**rest}",
    ];

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var pattern in Patterns)
        {
            var closed = routes.Map(pattern, GatewayProblem.NotFound.WriteAsync).AllowAnonymous().ExcludeFromDescription();
            if (pattern == Patterns[^1])
            {
                // Behind the services' routes, before Portal's.
                closed.WithOrder(500);
            }
        }
    }
}
