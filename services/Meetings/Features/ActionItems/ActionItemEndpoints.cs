using Cooperation.Meetings.Features.ActionItems.Steps;
using Cooperation.Platform.Records.Steps;

namespace Cooperation.Meetings.Features.ActionItems;

/// <summary>/api/meetings/action-items: one line per slice. Policies guard the collection; what has a reference is guarded by <see cref="ActionItemAccess"/> and answers 404 (R17).</summary>
internal static class ActionItemEndpoints
{
    public static void MapActionItems(this IEndpointRouteBuilder api)
    {
        var items = api.MapGroup("/action-items").WithTags("Action items").RequireAuthorization();
        AddActionItem.Map(items);
        ListActionItems.Map(items);
        ListOwners.Map(items);

        var item = items.MapGroup("/{reference}").AddEndpointFilter(RefusalsOnRecord.Of("actionItem"));
        GetActionItem.Map(item);
        ReportProgress.Map(item);
        LinkRecord.Map(item);
        CompleteActionItem.Map(item);
        CarryOverActionItem.Map(item);
        DropActionItem.Map(item);
        ReopenActionItem.Map(item);
    }
}
