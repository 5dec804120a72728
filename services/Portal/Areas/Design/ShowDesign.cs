using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Design;

/// <summary>GET /design: every pattern of the pages with made-up data, to be looked at; only where there is demonstration data.</summary>
internal static class ShowDesign
{
    public static void Map(RouteGroupBuilder pages, Demonstration demonstration)
    {
        if (demonstration.IsOn)
        {
            pages.MapGet("/design", () => Page.Show<DesignPage>()).RequireAuthorization();
        }
    }
}
