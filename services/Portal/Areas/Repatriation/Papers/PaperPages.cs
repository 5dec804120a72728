using Cooperation.Platform.Hosting;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Repatriation.Papers;

/// <summary>/cases/{id}/papers: one line per page. Repatriation decides who makes and who reads which paper.</summary>
internal static class PaperPages
{
    public static void Map(RouteGroupBuilder pages)
    {
        var cases = pages.MapGroup("/cases").RequireRoles(Jobs.PersonRoles);
        MakePaper.Map(cases);
        PassPaper.Map(cases);
        ShowProof.Map(cases);
    }
}
