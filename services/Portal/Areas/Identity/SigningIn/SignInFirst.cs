using Cooperation.Portal.Errors;
using Cooperation.Portal.Kept;
using Cooperation.Portal.Pages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace Cooperation.Portal.Areas.Identity.SigningIn;

/// <summary>Who is not signed in is shown the door and comes back to where he was; who may not see a page is told so in words, and of a record that there is none (R17).</summary>
internal sealed class SignInFirst : IAuthorizationMiddlewareResultHandler
{
    public async Task HandleAsync(
        RequestDelegate next,
        HttpContext context,
        AuthorizationPolicy policy,
        PolicyAuthorizationResult authorizeResult
    )
    {
        if (authorizeResult.Challenged)
        {
            context.Response.Redirect(SignIn.AddressFor(context.Request, await EndedSession.KeepAsync(context)));
        }
        else if (authorizeResult.Forbidden && IsOfARecord(context.GetEndpoint()))
        {
            await Page.Show<NotFoundPage>(StatusCodes.Status404NotFound).ExecuteAsync(context);
        }
        else if (authorizeResult.Forbidden)
        {
            await Page.Show<ForbiddenPage>(StatusCodes.Status403Forbidden).ExecuteAsync(context);
        }
        else
        {
            await next(context);
        }
    }

    // An address with a key in it: a refusal would say that there is such a record.
    private static bool IsOfARecord(Endpoint? endpoint) =>
        endpoint is RouteEndpoint { RoutePattern.Parameters: var parts }
        && parts.Any(part => part.ParameterPolicies.Any(policy => policy.Content == "guid"));
}
