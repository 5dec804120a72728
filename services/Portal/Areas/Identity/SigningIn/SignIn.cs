using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Microsoft.Net.Http.Headers;

namespace Cooperation.Portal.Areas.Identity.SigningIn;

/// <summary>GET and POST /sign-in: the door. A refusal never says which part was wrong, and keeps the user name.</summary>
internal static class SignIn
{
    public const string Path = "/sign-in";

    public static void Map(RouteGroupBuilder pages)
    {
        pages.MapGet(Path, Open).AllowAnonymous();
        pages.MapPost(Path, TryAsync).AllowAnonymous();
    }

    /// <summary>Where to sign in and come back from. A form that was sent comes back to its page, which its address names whole (?field=place): what it sent is kept here for its sender, or by the browser.</summary>
    public static string AddressFor(HttpRequest request, bool isKept) =>
        request.Path == "/" ? Path
        : HttpMethods.IsGet(request.Method) ? $"{Path}?return={Whole(request)}"
        : $"{Path}?note={(isKept ? "kept" : "ended")}&return={Whole(request)}";

    private static string Whole(HttpRequest request) => Uri.EscapeDataString(request.Path + request.QueryString);

    private static IResult Open(string? @return, string? note, CurrentUser user) =>
        user.IsKnown
            ? TypedResults.Redirect(Page.Local(@return))
            : Page.Show<SignInPage>(new SignInModel(new(), Page.Local(@return), note));

    private static async Task<IResult> TryAsync(
        IFormCollection sent,
        HttpContext context,
        GatewayClient gateway,
        PageLanguage speech,
        CancellationToken cancellationToken
    )
    {
        var form = new FormState { ["userName"] = sent["userName"].ToString() };
        var password = sent["password"].ToString();
        var model = new SignInModel(form, Page.Local(sent["return"]), null);
        if (form["userName"].Length == 0)
        {
            form.Add("userName", speech[SignInTexts.UserNameMissing]);
        }

        if (password.Length == 0)
        {
            form.Add("password", speech[SignInTexts.PasswordMissing]);
        }

        if (form.Errors.Count > 0)
        {
            return Page.Show<SignInPage>(model, StatusCodes.Status400BadRequest);
        }

        try
        {
            if (await gateway.SignInAsync(form["userName"], password, context, cancellationToken) is { } cookies)
            {
                foreach (var cookie in cookies)
                {
                    context.Response.Headers.Append(HeaderNames.SetCookie, cookie);
                }

                return TypedResults.Redirect(model.Return);
            }

            form.Add("", speech[SignInTexts.Wrong]);
            return Page.Show<SignInPage>(model, StatusCodes.Status401Unauthorized);
        }
        catch (ServiceProblemException refused) when (refused.Problem.Status == StatusCodes.Status429TooManyRequests)
        {
            form.Add("", TooMany.Say(context, speech, refused));
            return Page.Show<SignInPage>(model, StatusCodes.Status429TooManyRequests);
        }
        catch (Exception failure) when (failure is ServiceDownException or ServiceProblemException)
        {
            form.Add("", speech[SignInTexts.Down]);
            return Page.Show<SignInPage>(model, StatusCodes.Status503ServiceUnavailable);
        }
    }
}

/// <summary>What the door shows.</summary>
public sealed record SignInModel(FormState Form, string Return, string? Note);
