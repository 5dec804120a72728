using Cooperation.Platform.Hosting;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Agreements.Partners;

/// <summary>/partners: one line per page. Agreements decides who sees which partners, and who keeps them.</summary>
internal static class PartnerPages
{
    public static void Map(RouteGroupBuilder pages)
    {
        var partners = pages.MapGroup("/partners").RequireRoles(Jobs.InstrumentRoles);
        ListPartners.Map(partners);
        ShowPartner.Map(partners);
        PassBrief.Map(partners);
        var kept = pages.MapGroup("/partners/{code}").RequireRoles(Roles.Planner);
        AddUnit.Map(kept);
        AddFocalPoint.Map(kept);
        EndPart.Map(kept);
    }
}
