using Cooperation.Platform.Hosting;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Hotline.People;

/// <summary>Finding, adding and opening people, and who did. Hotline decides again whose people somebody may know.</summary>
internal static class PeoplePages
{
    public static void Map(RouteGroupBuilder pages)
    {
        SearchPeople.Map(pages);
        ListAlerts.Map(pages);
        var exchange = pages.MapGroup("/exchanges/{id:guid}").RequireRoles(Jobs.WatchRoles);
        AddPerson.Map(exchange);
        CorrectPerson.Map(exchange);
        BreakGlass.Map(exchange);
    }
}
