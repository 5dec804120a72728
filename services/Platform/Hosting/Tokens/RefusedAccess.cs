using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;

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

        var isRecord =
            RequestRoute.Of(context)?.Parameters.Count > 0 && context.GetEndpoint()?.Metadata.GetMetadata<CollectionByCode>() is null;
        await RefusedCall.NoteAsync(context, "access.refused", context.RequestAborted);
        context.Response.StatusCode = isRecord ? StatusCodes.Status404NotFound : StatusCodes.Status403Forbidden;
    }
}
