using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Gateway.Keys;

/// <summary>GET /internal/jwks: the public keys of all live signing keys (RFC 7517), for the services.</summary>
internal static class PublishKeys
{
    public sealed record Response(IReadOnlyList<LiveKey.PublicKey> Keys);

    public static void Map(RouteGroupBuilder inside) => inside.MapGet("/jwks", HandleAsync).AllowAnonymous().ExcludeFromDescription();

    private static async Task<Ok<Response>> HandleAsync(LiveKeys ring, CancellationToken cancellationToken) =>
        TypedResults.Ok(new Response([.. (await ring.LiveAsync(cancellationToken)).Select(key => key.Public)]));
}
