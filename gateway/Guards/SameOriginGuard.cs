namespace Cooperation.Gateway.Guards;

/// <summary>R19: a call under /api that changes something must say that a program of ours makes it, and must not come from a page of another site.</summary>
internal static class SameOriginGuard
{
    private const string RequestedWith = "X-Requested-With";
    private const string SecFetchSite = "Sec-Fetch-Site";

    public static Task CheckAsync(HttpContext context, RequestDelegate next) =>
        Refusal(context.Request) is { } refusal ? refusal.WriteAsync(context) : next(context);

    internal static GatewayProblem? Refusal(HttpRequest request)
    {
        if (IsSafe(request.Method) || !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        // A form of another site can't set a header of its own without asking first, and nobody here answers that question (no CORS).
        if (request.Headers[RequestedWith] is not ["api"])
        {
            return GatewayProblem.HeaderMissing;
        }

        var origin = request.Headers.Origin;
        if (origin.Count > 0 && origin != $"{request.Scheme}://{request.Host}")
        {
            return GatewayProblem.OtherOrigin;
        }

        var site = request.Headers[SecFetchSite];
        return site.Count > 0 && site != "same-origin" ? GatewayProblem.OtherOrigin : null;
    }

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
}
