using Cooperation.Agreements.Features.Activities.Steps;
using Cooperation.Agreements.Features.Exporting;
using Cooperation.Agreements.Features.Papers;
using Cooperation.Platform.Records.Steps;

namespace Cooperation.Agreements.Features.Activities;

/// <summary>/api/agreements/activities: one line per slice. Policies guard the collection; what has a reference is guarded by <see cref="ActivityAccess"/> and answers 404 (R17).</summary>
internal static class ActivityEndpoints
{
    public static void MapActivities(this IEndpointRouteBuilder agreements)
    {
        var activities = agreements.MapGroup("/activities").WithTags("Activities").RequireAuthorization();
        EnterActivity.Map(activities);
        EnterActivityList.Map(activities);
        ListActivities.Map(activities);
        ExportActivities.Map(activities);

        var activity = activities.MapGroup("/{reference}").AddEndpointFilter(RefusalsOnRecord.Of("activity"));
        GetActivity.Map(activity);
        AgreeActivity.Map(activity);
        ReportProgress.Map(activity);
        AddEvidence.Map(activity);
        CompleteActivity.Map(activity);
        ReopenActivity.Map(activity);
        RemindOwner.Map(activity);
        GetReminderLetter.Map(activity);
        CarryOverActivity.Map(activity);
        DropActivity.Map(activity);
    }
}
