using Cooperation.Gateway.Sessions;

namespace Cooperation.Gateway.Guards;

/// <summary>Somebody whose password another person has seen may do nothing under /api but choose a new one. Pages go through: Portal shows the form.</summary>
internal static class PasswordChangeGuard
{
    public static Task CheckAsync(HttpContext context, RequestDelegate next) =>
        ActiveSession.Of(context) is { Account.MustChangePassword: true } && !IsAllowed(context.Request)
            ? GatewayProblem.PasswordChangeRequired.WriteAsync(context)
            : next(context);

    private static bool IsAllowed(HttpRequest request) =>
        !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        || request.Path.StartsWithSegments("/api/session", StringComparison.OrdinalIgnoreCase)
        || (HttpMethods.IsPost(request.Method) && request.Path.Equals("/api/identity/password", StringComparison.OrdinalIgnoreCase));
}
