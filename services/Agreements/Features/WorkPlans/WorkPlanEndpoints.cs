namespace Cooperation.Agreements.Features.WorkPlans;

/// <summary>/api/agreements/work-plans: one line per slice. Activities of a plan are entered, reported and carried over as all others are.</summary>
internal static class WorkPlanEndpoints
{
    public static void MapWorkPlans(this IEndpointRouteBuilder agreements)
    {
        var plans = agreements.MapGroup("/work-plans").WithTags("Work plans").RequireAuthorization();
        ListWorkPlans.Map(plans);
        GetWorkPlan.Map(plans);
    }
}
