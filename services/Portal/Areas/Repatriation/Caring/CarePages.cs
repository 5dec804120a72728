using Cooperation.Platform.Hosting;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Repatriation.Caring;

/// <summary>/cases/persons/{id}/care: one line per page. Repatriation decides who writes what down.</summary>
internal static class CarePages
{
    public static void Map(RouteGroupBuilder pages)
    {
        var cases = pages.MapGroup("/cases").RequireRoles(Jobs.PersonRoles);
        AddCare.Map(cases);
        MoveCare.Map(cases);
    }
}
