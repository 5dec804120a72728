using Cooperation.Gateway.Tokens;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Gateway.Sessions;

/// <summary>DELETE /internal/session: Portal signs somebody out. It clears the cookie itself; this replica forgets the session at once, every other within 5 s.</summary>
internal static class EndPortalSession
{
    public static void Map(RouteGroupBuilder inside) => inside.MapDelete("/session", HandleAsync).ExcludeFromDescription();

    private static async Task<NoContent> HandleAsync(
        HttpContext context,
        SessionStore store,
        SessionMemory memory,
        CancellationToken cancellationToken
    )
    {
        var id = PortalCall.Of(context).SessionId;
        await store.EndAsync(id, "signed-out", cancellationToken);
        if (await store.CookieHashOfAsync(id, cancellationToken) is { } hash)
        {
            memory.Forget(hash);
        }

        return TypedResults.NoContent();
    }
}
