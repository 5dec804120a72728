using System.Net.Http.Headers;
using Cooperation.Gateway.Demo;
using Cooperation.Gateway.Sessions;
using Cooperation.Gateway.Tokens;
using Microsoft.Net.Http.Headers;
using Yarp.ReverseProxy.Transforms;
using Yarp.ReverseProxy.Transforms.Builder;

namespace Cooperation.Gateway.Proxy;

/// <summary>Takes from a request what only the gateway may say, and adds the token for the one service it goes to (R18, R19).</summary>
internal sealed class IdentityTransform(TokenMint mint, DemoClock demo) : ITransformProvider
{
    public void ValidateRoute(TransformRouteValidationContext context) { }

    public void ValidateCluster(TransformClusterValidationContext context) { }

    public void Apply(TransformBuilderContext context)
    {
        var audience = context.Route.ClusterId!;
        context.AddRequestTransform(transform => ReplaceAsync(transform, audience));
        if (audience != Audiences.Portal)
        {
            // A service's answer sets no cookies: there is nobody but Portal to read them.
            context.AddResponseTransform(transform =>
            {
                transform.HttpContext.Response.Headers.Remove(HeaderNames.SetCookie);
                return ValueTask.CompletedTask;
            });
        }
    }

    private async ValueTask ReplaceAsync(RequestTransformContext transform, string audience)
    {
        var headers = transform.ProxyRequest.Headers;
        headers.Authorization = null;
        headers.Remove(DemoRequest.AccountHeader);
        headers.Remove(DemoRequest.TimeHeader);
        headers.Remove(HeaderNames.Cookie);
        if (audience == Audiences.Portal && PortalCookies.Of(transform.HttpContext.Request) is { Length: > 0 } cookies)
        {
            headers.TryAddWithoutValidation(HeaderNames.Cookie, cookies);
        }

        if (BearerOf(transform.HttpContext, audience) is { } bearer)
        {
            var token = await mint.ForAsync(bearer, audience, transform.HttpContext.RequestAborted);
            headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
        }
    }

    private Bearer? BearerOf(HttpContext context, string audience) =>
        context.Features.Get<Bearer>() is { } acting ? acting
        : ActiveSession.Of(context) is not { } session ? null
        : new Bearer(session.Id, session.Account, null, audience == Audiences.Portal ? demo.ForPages() : null);
}
