using Cooperation.Gateway.Sessions;

namespace Cooperation.Gateway.Guards;

/// <summary>Changing a password asks for the present one, and so is a place to guess it: the same limits as at the door, whether a page or a program asks.</summary>
internal static class PasswordChangeLimit
{
    public static async Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        if (!IsChange(context.Request) || ActiveSession.Of(context) is not { } session)
        {
            await next(context);
            return;
        }

        var limiter = context.RequestServices.GetRequiredService<PasswordLimiter>();
        using var attempt = await limiter.BeginAsync(session.Account.UserName, context.Connection.RemoteIpAddress, context.RequestAborted);
        if (attempt.ComeBackAfter is { } wait)
        {
            await RateLimits.RefuseAsync(context, wait);
            return;
        }

        await next(context);
        if (context.Response.StatusCode == StatusCodes.Status400BadRequest)
        {
            attempt.Fail();
        }
    }

    private static bool IsChange(HttpRequest request) =>
        HttpMethods.IsPost(request.Method)
        && (request.Path.Value?.TrimEnd('/').ToLowerInvariant() is "/password" or "/api/identity/password");
}
