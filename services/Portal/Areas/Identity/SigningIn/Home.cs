using Cooperation.Platform.Hosting;
using Cooperation.Portal.Components;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Identity.SigningIn;

/// <summary>GET /: to the page of one's own job.</summary>
internal static class Home
{
    public static void Map(RouteGroupBuilder pages)
    {
        pages.MapGet("/", (CurrentUser user) => TypedResults.Redirect(Jobs.HomeOf(user))).RequireAuthorization();
        pages.MapGet("/welcome", () => Page.Show<WelcomePage>()).RequireAuthorization();
    }
}
