using System.ComponentModel.DataAnnotations;
using System.Net;
using Cooperation.Gateway.Guards;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Protection;
using Cooperation.Platform.Hosting.Requests;

namespace Cooperation.Gateway.Sessions;

/// <summary>POST /api/session: begins a session and sets its cookie. Wrong credentials are answered alike whatever was wrong. On the internal listener it serves Portal's sign-in form.</summary>
internal static class SignIn
{
    public sealed record Request
    {
        [Required, MaxLength(64)]
        public required string UserName { get; init; }

        [Required, MaxLength(200)]
        public required string Password { get; init; }
    }

    // Its queue of passwords to check is full.
    private static readonly TimeSpan IdentityBusy = TimeSpan.FromSeconds(3);

    public static void Map(RouteGroupBuilder session) =>
        session.MapPost("/", HandleAsync).AllowAnonymous().WithName(nameof(SignIn)).Produces(StatusCodes.Status204NoContent);

    private static async Task HandleAsync(
        HttpContext context,
        Valid<Request> request,
        PasswordLimiter limiter,
        IdentityClient identity,
        SessionStore store,
        SessionMemory memory,
        Audit audit,
        Protector protector,
        CancellationToken cancellationToken
    )
    {
        using var attempt = await limiter.BeginAsync(request.Value.UserName, context.Connection.RemoteIpAddress, cancellationToken);
        if (attempt.ComeBackAfter is { } wait)
        {
            await RateLimits.RefuseAsync(context, wait);
            return;
        }

        AccountSnapshot? account;
        try
        {
            account = await identity.CheckAsync(request.Value.UserName, request.Value.Password, cancellationToken);
        }
        catch (HttpRequestException busy) when (busy.StatusCode == HttpStatusCode.TooManyRequests)
        {
            await RateLimits.RefuseAsync(context, IdentityBusy);
            return;
        }
        catch (HttpRequestException)
        {
            await GatewayProblem.ServiceDown.WriteAsync(context);
            return;
        }

        if (account is null)
        {
            attempt.Fail();

            // The keyed hash shows that one name is tried again and again, and tells nobody which.
            var name = protector.BlindIndex("user-name", request.Value.UserName.Normalize().ToLowerInvariant());
            await audit.RecordRefusalAsync(
                "session.refused",
                "user-name-hash",
                Convert.ToHexStringLower(name.AsSpan(0, 16)),
                "wrong-credentials",
                cancellationToken
            );
            await GatewayProblem.WrongCredentials.WriteAsync(context);
            return;
        }

        await ReplaceAsync(context, store, memory, cancellationToken);
        await store.OpenAsync(SessionCookie.Set(context), account, cancellationToken);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    // Who signs in again leaves no forgotten session behind.
    private static async Task ReplaceAsync(
        HttpContext context,
        SessionStore store,
        SessionMemory memory,
        CancellationToken cancellationToken
    )
    {
        if (SessionCookie.HashOf(context.Request) is { } hash && ActiveSession.Of(context) is { } old)
        {
            await store.EndAsync(old.Id, "replaced", cancellationToken);
            memory.Forget(hash);
        }
    }
}
