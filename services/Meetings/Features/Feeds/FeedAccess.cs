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
    /// <summary>The addresses that are open and that the user may revoke: his agency's or, of one with briefings alone, his desk's, so that one of somebody who has left does not stay.</summary>
    public static IQueryable<CalendarFeed> OpenFeedsOf(this MeetingsDbContext db, CurrentUser user)
    {
        var (isPlanner, agency, desk, own) = (user.Is(Roles.Planner), user.Agency, user.Desk, user.OwnDesk());
        var isDesk = !isPlanner && user.HasBriefings();
        return db.Feeds.Where(feed =>
            feed.RevokedAt == null
            && feed.Agency == agency
            && ((isPlanner && !feed.OfDesk && (own == null || feed.Desk == own)) || (isDesk && feed.OfDesk && feed.Desk == desk))
        );
    }

    /// <summary>The meetings of a feed. Whoever has the address reads it, so nothing closed is ever in it; a desk's briefings are in that desk's own alone.</summary>
    public static IQueryable<Meeting> In(this IQueryable<Meeting> meetings, CalendarFeed feed)
    {
        var (isAll, desk, agency) = (feed.Scope == FeedScopes.Person, feed.Desk, feed.Agency);
        return feed.OfDesk
            ? meetings.Where(m => m.OfDesk && m.Desk == desk && !m.Closed)
            : meetings.Where(m => !m.OfDesk && !m.Closed && (isAll || m.Desk == desk || m.Agencies.Contains(agency)));
    }
}
