using Cooperation.Portal.Errors;
using Cooperation.Portal.Kept;
using Cooperation.Portal.Pages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace Cooperation.Portal.Areas.Identity.SigningIn;

/// <summary>Who is not signed in is shown the door and comes back to where he was; who may not see a page is told so in words.</summary>
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
        else if (authorizeResult.Forbidden)
        {
            await Page.Show<ForbiddenPage>(StatusCodes.Status403Forbidden).ExecuteAsync(context);
        }
        else
        {
            await next(context);
        }
    }
}
