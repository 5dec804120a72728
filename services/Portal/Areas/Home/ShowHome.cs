using Cooperation.Platform.Hosting;
using Cooperation.Portal.Components;
using Cooperation.Portal.Errors;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Home;

/// <summary>GET /: to the page of one's own job; GET /home/{area}: an area that has no page for the user yet; GET /welcome: a role with nothing to do here.</summary>
internal static class ShowHome
{
    public static void Map(RouteGroupBuilder pages)
    {
        pages.MapGet("/", (CurrentUser user) => TypedResults.Redirect(Jobs.HomeOf(user))).RequireAuthorization();
        pages.MapGet("/welcome", () => Page.Show<WelcomePage>()).RequireAuthorization();
        pages.MapGet("/home/{area}", Show).RequireAuthorization();
    }

    private static IResult Show(string area, CurrentUser user) =>
        Jobs.Of(user).FirstOrDefault(own => own.Key == area) switch
        {
            null => Page.Show<NotFoundPage>(StatusCodes.Status404NotFound),
            { Jobs.Count: > 0 } open => TypedResults.Redirect(open.Href),
            var coming => Page.Show<EmptyHomePage>(coming.Key),
        };
}
