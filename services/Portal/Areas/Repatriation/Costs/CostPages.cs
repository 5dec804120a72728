using Cooperation.Platform.Hosting;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Repatriation.Costs;

/// <summary>/cases/{id}/costs: one line per page. Repatriation decides whose they are.</summary>
internal static class CostPages
{
    public static void Map(RouteGroupBuilder pages)
    {
        var cases = pages.MapGroup("/cases").RequireRoles(Roles.Consular);
        AddCost.Map(cases);
        StrikeCost.Map(cases);
    }
}
