using Cooperation.Platform.Hosting;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Agreements.Activities;

/// <summary>/activities: one line per page. Agreements decides who sees, keeps and reports on which activities.</summary>
internal static class ActivityPages
{
    public static void Map(RouteGroupBuilder pages)
    {
        var activities = pages.MapGroup("/activities").RequireRoles(Jobs.InstrumentRoles);
        ListActivities.Map(activities);
        EnterActivity.Map(activities);
        EnterActivityList.Map(activities);
        ShowActivity.Map(activities);
        PassReminderLetter.Map(activities);
        TakeActivityStep.Map(activities);
    }
}
