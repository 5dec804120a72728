using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;

namespace Cooperation.Meetings.Features.WorkPlans;

/// <summary>/api/meetings/work-plans: one line per slice. Who is no planner finds none of them (R17).</summary>
internal static class WorkPlanEndpoints
{
    public static void MapWorkPlans(this IEndpointRouteBuilder api)
    {
        var plans = api.MapGroup("/work-plans").WithTags("Work plans").RequireAuthorization();
        var plan = plans.MapGroup("/{framework}/{year:int:range(2000,2100)}");
        GetWorkPlan.Map(plan);
        EnterActivity.Map(plan);
        ReportWorkPlan.Map(plan);
        ExportWorkPlan.Map(plan);

        var activity = plans.MapGroup("/activities/{reference}").AddEndpointFilter(RefusalsOnRecord.Of("plannedActivity"));
        GetPlannedActivity.Map(activity);
        PlannedActivitySteps.Map(activity);
    }
}
