using Cooperation.Gateway.Tokens;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Gateway.Sessions;

/// <summary>DELETE /internal/session: Portal signs somebody out. It clears the cookie itself; every replica has forgotten the session within 5 s.</summary>
internal static class EndPortalSession
{
    public static void Map(RouteGroupBuilder inside) => inside.MapDelete("/session", HandleAsync).ExcludeFromDescription();

    private static async Task<NoContent> HandleAsync(HttpContext context, SessionStore store, CancellationToken cancellationToken)
    {
        await store.EndAsync(PortalCall.Of(context).SessionId, "signed-out", cancellationToken);
        return TypedResults.NoContent();
    }
}
