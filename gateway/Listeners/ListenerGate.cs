using Cooperation.Gateway.Guards;

namespace Cooperation.Gateway.Listeners;

/// <summary>Nothing internal on the public listener, and nothing but the internal on the other.</summary>
internal sealed class ListenerGate(RequestDelegate next, InternalListener inside)
{
    public Task InvokeAsync(HttpContext context) =>
        IsOpen(context.Request, inside.Serves(context)) ? next(context) : GatewayProblem.NotFound.WriteAsync(context);

    private static bool IsOpen(HttpRequest request, bool isInside)
    {
        var isInternal = request.Path.StartsWithSegments("/internal", StringComparison.OrdinalIgnoreCase);
        return isInside
            ? isInternal || request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase) || IsSignIn(request)
            : !isInternal;
    }

    private static bool IsSignIn(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.Path.Equals("/api/session", StringComparison.OrdinalIgnoreCase);
}
