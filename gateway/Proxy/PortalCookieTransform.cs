using Cooperation.Gateway.Tokens;
using Microsoft.Net.Http.Headers;
using Yarp.ReverseProxy.Transforms;
using Yarp.ReverseProxy.Transforms.Builder;

namespace Cooperation.Gateway.Proxy;

/// <summary>Makes Portal's cookies secure on their way to a browser that came over https.</summary>
internal sealed class PortalCookieTransform : ITransformProvider
{
    public void ValidateRoute(TransformRouteValidationContext context) { }

    public void ValidateCluster(TransformClusterValidationContext context) { }

    public void Apply(TransformBuilderContext context)
    {
        if (context.Route.ClusterId == Audiences.Portal)
        {
            context.AddResponseTransform(transform =>
            {
                var http = transform.HttpContext;
                if (http.Request.IsHttps && http.Response.Headers.TryGetValue(HeaderNames.SetCookie, out var cookies))
                {
                    http.Response.Headers.SetCookie = cookies
                        .Select(cookie => PortalCookies.Outside(cookie ?? "", isHttps: true))
                        .ToArray();
                }

                return ValueTask.CompletedTask;
            });
        }
    }
}
