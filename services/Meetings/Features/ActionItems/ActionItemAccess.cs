using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;

namespace Cooperation.Meetings.Features.ActionItems;

/// <summary>Who sees which action items and takes which step on them, once: planners all but those of closed sessions, which their owner and those at that table see.</summary>
internal static class ActionItemAccess
{
    /// <summary>The action items that the user sees.</summary>
    public static IQueryable<ActionItem> ItemsSeenBy(this MeetingsDbContext db, CurrentUser user)
    {
        var (isPlanner, agency, desk) = (user.Is(Roles.Planner), user.Agency, user.OwnDesk());
        var meetings = db.Meetings;
        return db.ActionItems.Where(item =>
            isPlanner
            && (
                !item.Closed
                || item.Agency == agency
                || (item.Keeper == agency && (desk == null || meetings.Any(m => m.Id == item.MeetingId && m.Desk == desk)))
                || meetings.Any(m => m.Id == item.MeetingId && m.Agencies.Contains(agency))
            )
        );
    }

    /// <summary>Whether the user reads which records belong to it; others are told how many.</summary>
    public static bool SeesLinks(this CurrentUser user, ActionItem item) =>
        user.Is(Roles.Planner) && (user.Agency == item.Agency || user.Keeps(item));

    /// <summary>Why the user does not take this step; null where he may. The keeper of the meeting takes all of them, the owner says how far it has come and when it is done.</summary>
    public static DomainError? RefusalOf(this CurrentUser user, ActionItem item, string step, Func<string, Text> nameOf)
    {
        var answers = step is ActionItemSteps.Progress or ActionItemSteps.Links or ActionItemSteps.Completion;
        return user.Is(Roles.Planner) && (user.Keeps(item) || (answers && user.Agency == item.Agency))
            ? null
            : ActionItemErrors.NotYours(nameOf(item.Keeper), nameOf(item.Agency));
    }

    /// <summary>The steps that the user can take now, the next one first.</summary>
    public static IReadOnlyList<string> StepsOf(this CurrentUser user, ActionItem item) =>
        [.. ActionItemLife.OpenAt(item.Status).Where(step => user.RefusalOf(item, step, AgencyNames.Unsaid) is null)];

    // Whoever made it made it for the desk that keeps the meeting.
    private static bool Keeps(this CurrentUser user, ActionItem item) =>
        user.AsOfficer().StandsFor(item.Keeper, item.Timeline.MinBy(entry => entry.Number)!.Desk);
}
