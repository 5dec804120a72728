using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Cooperation.Platform.Hosting.Telemetry;

/// <summary>Completes the span of a request: the framework leaves out route and status. Without a query string, which may hold what somebody looked for (R22).</summary>
internal static class ServerSpans
{
    public static async Task CompleteAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IHttpActivityFeature>()?.Activity is not { } span)
        {
            await next(context);
            return;
        }

        if (
            context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal)
            || context.Request.Path.StartsWithSegments("/internal/jwks", StringComparison.Ordinal)
        )
        {
            // What a probe sets off (its database call) is not recorded either, because the parent is not.
            span.IsAllDataRequested = false;
            span.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        }

        span.SetTag("url.query", null);
        await next(context);
        var status = context.Response.StatusCode;
        var route = RequestRoute.Of(context)?.RawText;
        span.DisplayName = route is null ? context.Request.Method : $"{context.Request.Method} {route}";
        span.SetTag("http.route", route);
        span.SetTag("http.response.status_code", status);
        if (status >= StatusCodes.Status500InternalServerError)
        {
            span.SetStatus(ActivityStatusCode.Error);
        }
    }
}
