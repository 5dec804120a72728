using Cooperation.Platform.Hosting.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cooperation.Platform.Hosting.Tokens;

/// <summary>What a policy's refusal looks like (R17): 403 on a collection, 404 on an address with an id, and an entry in the audit (R24).</summary>
internal sealed class RefusedAccess : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler usual = new();

    public async Task HandleAsync(
        RequestDelegate next,
        HttpContext context,
        AuthorizationPolicy policy,
        PolicyAuthorizationResult authorizeResult
    )
    {
        if (!authorizeResult.Forbidden)
        {
            await usual.HandleAsync(next, context, policy, authorizeResult);
            return;
        }

        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern;
        if (context.RequestServices.GetService<ServiceDatabase>() is not null)
        {
            await context
                .RequestServices.GetRequiredService<Audit>()
                .RecordRefusalAsync(
                    "access.refused",
                    "route",
                    $"{context.Request.Method} {route?.RawText}",
                    cancellationToken: context.RequestAborted
                );
        }

        context.Response.StatusCode =
            route?.Parameters.Count > 0
                ? StatusCodes.Status404NotFound
                : StatusCodes.Status403Forbidden;
    }
}
