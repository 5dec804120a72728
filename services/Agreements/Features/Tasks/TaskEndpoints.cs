using Cooperation.Agreements.Features.Exporting;
using Cooperation.Platform.Records.Steps;

namespace Cooperation.Agreements.Features.Tasks;

/// <summary>/api/agreements/tasks and /api/agreements/agency-plans: one line per slice.</summary>
internal static class TaskEndpoints
{
    public static void MapTasks(this IEndpointRouteBuilder agreements)
    {
        var tasks = agreements.MapGroup("/tasks").WithTags("Tasks").RequireAuthorization();
        ListTasks.Map(tasks);
        ExportTasks.Map(tasks);

        var task = tasks.MapGroup("/{code}").AddEndpointFilter(RefusalsOnRecord.Of("task"));
        GetTask.Map(task);
        ReportTask.Map(task);
        RemindTask.Map(task);
        InspectTask.Map(task);

        var plans = agreements.MapGroup("/agency-plans").WithTags("Tasks").RequireAuthorization();
        ListAgencyPlans.Map(plans);
        GetOwnAgencyPlan.Map(plans);
        KeepAgencyPlan.Map(plans);
    }
}
