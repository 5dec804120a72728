using Cooperation.Platform.Hosting;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Meetings.ActionItems;

/// <summary>/action-items: one line per page. Meetings decides who sees, keeps and answers for which action items.</summary>
internal static class ActionItemPages
{
    public static void Map(RouteGroupBuilder pages)
    {
        var items = pages.MapGroup("/action-items").RequireRoles(Jobs.MeetingListRoles);
        ListActionItems.Map(items);
        ShowActionItem.Map(items);
        TakeActionItemStep.Map(items);
    }
}
