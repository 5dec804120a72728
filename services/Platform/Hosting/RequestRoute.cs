using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Cooperation.Platform.Hosting;

/// <summary>The pattern of the endpoint that a request went to.</summary>
internal static class RequestRoute
{
    /// <summary>The pattern, also after an exception, when the framework has taken the endpoint off the request.</summary>
    public static RoutePattern? Of(HttpContext context) =>
        ((context.GetEndpoint() ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint) as RouteEndpoint)?.RoutePattern;
}
