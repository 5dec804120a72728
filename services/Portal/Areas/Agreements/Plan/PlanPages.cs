using Cooperation.Platform.Hosting;

namespace Cooperation.Portal.Areas.Agreements.Plan;

/// <summary>/plan: one line per page. Agreements decides who sees, reports on and reminds of what.</summary>
internal static class PlanPages
{
    public static void Map(RouteGroupBuilder pages)
    {
        var plan = pages.MapGroup("/plan").RequireRoles(Roles.Planner);
        ShowPlan.Map(plan);
        ShowAgencyPlans.Map(plan);
        KeepAgencyPlan.Map(plan);
        ShowTask.Map(plan);
        ReportTask.Map(plan);
        RemindTask.Map(plan);
        InspectTask.Map(plan);
    }
}
