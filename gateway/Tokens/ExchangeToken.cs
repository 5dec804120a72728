using System.ComponentModel.DataAnnotations;
using Cooperation.Gateway.Demo;
using Cooperation.Gateway.Guards;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.Extensions.Options;

namespace Cooperation.Gateway.Tokens;

/// <summary>POST /internal/token: Portal exchanges its own token for one that a service accepts (R18): the same person, sixty seconds, Portal named as the one who acts.</summary>
internal static class ExchangeToken
{
    public sealed record Request
    {
        [Required]
        public required string Audience { get; init; }
    }

    public static void Map(RouteGroupBuilder inside) =>
        inside.MapPost("/token", HandleAsync).Produces<MintedToken>().ExcludeFromDescription();

    private static async Task HandleAsync(
        HttpContext context,
        Valid<Request> request,
        TokenMint mint,
        DemoClock demo,
        IOptions<ServicesOptions> services,
        CancellationToken cancellationToken
    )
    {
        var called = services.Value.Called();
        if (!called.Contains(request.Value.Audience, StringComparer.Ordinal))
        {
            throw InvalidRequestException.UnknownCode("audience", called);
        }

        var call = PortalCall.Of(context);
        if (call.MustChangePassword && request.Value.Audience != Audiences.Identity)
        {
            await GatewayProblem.PasswordChangeRequired.WriteAsync(context);
            return;
        }

        var token = await mint.ExchangeAsync(call.Claims, demo.ForPages(), request.Value.Audience, cancellationToken);
        await context.Response.WriteAsJsonAsync(token, cancellationToken);
    }
}
