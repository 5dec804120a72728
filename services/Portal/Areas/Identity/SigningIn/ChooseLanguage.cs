using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Portal.Areas.Identity.SigningIn;

/// <summary>POST /language: the switch at the top of every page; kept for a year in this browser.</summary>
internal static class ChooseLanguage
{
    public static void Map(RouteGroupBuilder pages) => pages.MapPost("/language", Handle).AllowAnonymous();

    private static RedirectHttpResult Handle(IFormCollection sent, HttpContext context)
    {
        var language = sent["language"] == Known.Language.English ? Known.Language.English : Known.Language.Vietnamese;
        var options = new CookieOptions
        {
            Path = "/",
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(365),
            IsEssential = true,
        };
        context.Response.Cookies.Append(PageLanguage.Cookie, language, options);
        return TypedResults.Redirect(Page.Local(sent["return"]));
    }
}
