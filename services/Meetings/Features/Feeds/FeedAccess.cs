using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Feeds;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Hosting;

namespace Cooperation.Meetings.Features.Feeds;

/// <summary>What a feed holds, and who revokes which, once.</summary>
internal static class FeedAccess
{
    /// <summary>The addresses that are open and that the user may revoke: his agency's, so that one of somebody who has left does not stay.</summary>
    public static IQueryable<CalendarFeed> OpenFeedsOf(this MeetingsDbContext db, CurrentUser user)
    {
        var (isPlanner, agency, desk) = (user.Is(Roles.Planner), user.Agency, user.OwnDesk());
        return db.Feeds.Where(feed => isPlanner && feed.Agency == agency && (desk == null || feed.Desk == desk) && feed.RevokedAt == null);
    }

    /// <summary>The meetings of a feed. Whoever has the address reads it, so nothing closed is ever in it.</summary>
    public static IQueryable<Meeting> In(this IQueryable<Meeting> meetings, CalendarFeed feed)
    {
        var (isAll, desk, agency) = (feed.Scope == FeedScopes.Person, feed.Desk, feed.Agency);
        return meetings.Where(m => !m.Closed && (isAll || m.Desk == desk || m.Agencies.Contains(agency)));
    }
}
