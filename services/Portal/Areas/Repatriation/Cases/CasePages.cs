using Cooperation.Platform.Hosting;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Repatriation.Cases;

/// <summary>/cases: one line per page. Repatriation decides who sees which cases.</summary>
internal static class CasePages
{
    public static void Map(RouteGroupBuilder pages)
    {
        var cases = pages.MapGroup("/cases").RequireRoles(Jobs.CasePageRoles);
        ListCases.Map(cases);
        OpenCase.Map(cases);
    }
}
