using System.Net.Http.Headers;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Clients;

/// <summary>Puts the user's own token for the called service and the user's language on a call.</summary>
internal sealed class CallForUser(string audience, IHttpContextAccessor accessor) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // A client's handlers have a scope of their own; the request's tokens live in the request's.
        var context = accessor.HttpContext ?? throw new InvalidOperationException("A service is called outside a request.");
        var services = context.RequestServices;
        request.Headers.AcceptLanguage.ParseAdd(services.GetRequiredService<PageLanguage>().Code);
        if (Bearer.Of(context) is { } bearer)
        {
            var token = await services.GetRequiredService<ServiceTokens>().ForAsync(audience, bearer, cancellationToken);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return await base.SendAsync(request, cancellationToken);
    }
}

/// <summary>The token with which the gateway passed this request on.</summary>
internal static class Bearer
{
    public static string? Of(HttpContext context) =>
        AuthenticationHeaderValue.TryParse(context.Request.Headers.Authorization, out var header) && header.Scheme == "Bearer"
            ? header.Parameter
            : null;
}
