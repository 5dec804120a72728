using Cooperation.Platform.Hosting;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Repatriation.Travelling;

/// <summary>/cases/persons/{id}/journey: Repatriation decides who writes it down.</summary>
internal static class JourneyPages
{
    public static void Map(RouteGroupBuilder pages) => PlanJourney.Map(pages.MapGroup("/cases").RequireRoles(Jobs.PersonRoles));
}
