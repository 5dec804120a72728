using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Identity.SigningIn;

/// <summary>GET and POST /password: everybody changes his own.</summary>
internal static class ChangePassword
{
    public const string Path = "/password";

    public static void Map(RouteGroupBuilder pages)
    {
        pages.MapGet(Path, () => Page.Show<ChangePasswordPage>(new FormState())).RequireAuthorization();
        pages.MapPost(Path, SaveAsync).RequireAuthorization();
    }

    private static async Task<IResult> SaveAsync(
        IFormCollection sent,
        HttpContext context,
        IdentityClient identity,
        GatewayClient gateway,
        PageLanguage speech,
        CancellationToken cancellationToken
    )
    {
        var form = new FormState();
        var (current, replacement, repeat) = (sent["current"].ToString(), sent["new"].ToString(), sent["repeat"].ToString());
        if (current.Length == 0)
        {
            form.Add("current", speech[SiteTexts.Required]);
        }

        if (replacement.Length == 0)
        {
            form.Add("new", speech[SiteTexts.Required]);
        }
        else if (replacement != repeat)
        {
            form.Add("repeat", speech[SignInTexts.Differs]);
        }

        if (form.Errors.Count > 0)
        {
            return Page.Show<ChangePasswordPage>(form, StatusCodes.Status400BadRequest);
        }

        try
        {
            await identity.ChangePasswordAsync(current, replacement, cancellationToken);
        }
        catch (ServiceProblemException busy) when (busy.Problem.Status == StatusCodes.Status429TooManyRequests)
        {
            form.Add("", TooMany.Say(context, speech, busy));
            return Page.Show<ChangePasswordPage>(form, StatusCodes.Status429TooManyRequests);
        }
        catch (ServiceProblemException refused)
        {
            form.Add(refused.Problem);
            return Page.Show<ChangePasswordPage>(form, StatusCodes.Status400BadRequest);
        }

        // The session still carries the old account; a new one is begun with the new password.
        await SignOut.EndAsync(context, gateway, cancellationToken);
        return TypedResults.Redirect($"{SignIn.Path}?note=changed");
    }
}
