using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Gateway.Sessions;

/// <summary>DELETE /api/session: ends the session and clears its cookie; without one there is nothing to do.</summary>
internal static class SignOut
{
    public static void Map(RouteGroupBuilder session) => session.MapDelete("/", HandleAsync).AllowAnonymous().WithName(nameof(SignOut));

    private static async Task<NoContent> HandleAsync(
        HttpContext context,
        SessionStore store,
        SessionMemory memory,
        CancellationToken cancellationToken
    )
    {
        if (SessionCookie.HashOf(context.Request) is { } hash && ActiveSession.Of(context) is { } session)
        {
            await store.EndAsync(session.Id, "signed-out", cancellationToken);
            memory.Forget(hash);
        }

        SessionCookie.Clear(context);
        return TypedResults.NoContent();
    }
}
