using Cooperation.Meetings.Data;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Feeds;

/// <summary>DELETE /api/meetings/feeds/{id}: the address answers 404 from now on, for good; a planner of the agency does it.</summary>
internal static class RevokeFeed
{
    public static void Map(RouteGroupBuilder feeds) => feeds.MapDelete("/{id:guid}", HandleAsync).WithName(nameof(RevokeFeed));

    internal static async Task<Results<NoContent, NotFound>> HandleAsync(
        Guid id,
        MeetingsDbContext db,
        CurrentUser user,
        RequestClock clock,
        Audit audit,
        CancellationToken cancellationToken
    )
    {
        if (await db.OpenFeedsOf(user).SingleOrDefaultAsync(feed => feed.Id == id, cancellationToken) is not { } open)
        {
            return TypedResults.NotFound();
        }

        open.Revoke(clock.GetUtcNow());
        audit.Record("feed.revoked", "feed", id.ToString());
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.NoContent();
    }
}
