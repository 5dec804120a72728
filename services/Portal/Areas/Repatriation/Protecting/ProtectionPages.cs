using Cooperation.Platform.Hosting;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Repatriation.Protecting;

/// <summary>/cases/persons/{id}/protection: one line per page. Repatriation decides who changes what.</summary>
internal static class ProtectionPages
{
    public static void Map(RouteGroupBuilder pages)
    {
        var cases = pages.MapGroup("/cases").RequireRoles(Jobs.PersonRoles);
        AskProtection.Map(cases);
        MoveProtection.Map(cases);
    }
}
