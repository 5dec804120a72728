using Cooperation.Meetings.Data;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Feeds;

/// <summary>GET /api/meetings/feeds: the calendar addresses of the user's agency that are open, without the addresses.</summary>
internal static class ListFeeds
{
    // Ten of each account; an agency has some dozen planners.
    private const int Most = 500;

    public static void Map(RouteGroupBuilder feeds) =>
        feeds.MapGet("/", HandleAsync).RequireAuthorization(MeetingAccess.PlannersAndDesks).WithName(nameof(ListFeeds));

    internal static async Task<Response> HandleAsync(MeetingsDbContext db, CurrentUser user, CancellationToken cancellationToken) =>
        new(
            await db.OpenFeedsOf(user)
                .AsNoTracking()
                .OrderByDescending(feed => feed.OpenedAt)
                .Take(Most)
                .Select(feed => new Item(feed.Id, feed.Scope, feed.Language, feed.Desk, feed.By, feed.Account == user.Id, feed.OpenedAt))
                .ToListAsync(cancellationToken)
        );

    internal sealed record Response(IReadOnlyList<Item> Items);

    /// <param name="Own">Whether the user opened it.</param>
    internal sealed record Item(Guid Id, string Scope, string Language, string Desk, string By, bool Own, DateTimeOffset OpenedAt);
}
