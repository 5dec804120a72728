using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;

namespace Cooperation.Meetings.Features.ActionItems;

/// <summary>Who sees which action items and takes which step on them, once: planners all but those of closed sessions, which their owner and those at that table see; a desk the next steps of its briefings, whose owners see them too.</summary>
internal static class ActionItemAccess
{
    /// <summary>The action items that the user sees.</summary>
    public static IQueryable<ActionItem> ItemsSeenBy(this MeetingsDbContext db, CurrentUser user)
    {
        var (agency, desk, own) = (user.Agency, user.Desk, user.OwnDesk());
        var meetings = db.Meetings;
        return user.Is(Roles.Planner)
                ? db.ActionItems.Where(item =>
                    item.Agency == agency
                    || (
                        !item.OfDesk
                        && (
                            !item.Closed
                            || (item.Keeper == agency && (own == null || item.Desk == own))
                            || meetings.Any(m => m.Id == item.MeetingId && m.Agencies.Contains(agency))
                        )
                    )
                )
            : user.HasBriefings() ? db.ActionItems.Where(item => item.OfDesk && item.Desk == desk)
            : db.ActionItems.Where(item => false);
    }

    /// <summary>Whether the user reads which records belong to it; others are told how many.</summary>
    public static bool SeesLinks(this CurrentUser user, ActionItem item) =>
        user.Keeps(item) || (user.Is(Roles.Planner) && user.Agency == item.Agency);

    /// <summary>Why the user does not take this step; null where he may. The keeper of the meeting takes all of them, the owner says how far it has come and when it is done.</summary>
    public static DomainError? RefusalOf(this CurrentUser user, ActionItem item, string step, Func<string, Text> nameOf)
    {
        var answers = step is ActionItemSteps.Progress or ActionItemSteps.Links or ActionItemSteps.Completion;
        return user.Keeps(item) || (answers && user.Is(Roles.Planner) && user.Agency == item.Agency)
            ? null
            : ActionItemErrors.NotYours(nameOf(item.Keeper), nameOf(item.Agency));
    }

    /// <summary>The steps that the user can take now, the next one first.</summary>
    public static IReadOnlyList<string> StepsOf(this CurrentUser user, ActionItem item) =>
        [.. ActionItemLife.OpenAt(item.Status).Where(step => user.RefusalOf(item, step, AgencyNames.Unsaid) is null)];

    private static bool Keeps(this CurrentUser user, ActionItem item) =>
        (item.OfDesk ? user.HasBriefings() : user.Is(Roles.Planner)) && item.IsKeptBy(user.AsOfficer());
}
