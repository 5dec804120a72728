using Cooperation.Portal.Clients;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Portal.Areas.Identity.SigningIn;

/// <summary>POST /sign-out: ends the session at the gateway, everywhere, and takes the cookie away.</summary>
internal static class SignOut
{
    public static void Map(RouteGroupBuilder pages)
    {
        pages.MapGet("/sign-out", () => TypedResults.Redirect(SignIn.Path)).AllowAnonymous();
        pages.MapPost("/sign-out", HandleAsync).AllowAnonymous();
    }

    public static async Task EndAsync(HttpContext context, GatewayClient gateway, CancellationToken cancellationToken)
    {
        if (Bearer.Of(context) is { } bearer)
        {
            await gateway.SignOutAsync(bearer, cancellationToken);
        }

        GatewayCookie.Clear(context);
    }

    private static async Task<RedirectHttpResult> HandleAsync(
        IFormCollection sent,
        HttpContext context,
        GatewayClient gateway,
        CancellationToken cancellationToken
    )
    {
        await EndAsync(context, gateway, cancellationToken);
        return TypedResults.Redirect($"{SignIn.Path}?note=out");
    }
}
