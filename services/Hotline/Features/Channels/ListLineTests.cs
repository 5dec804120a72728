using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain;
using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Channels.Testing;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Lists;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Channels;

/// <summary>GET /api/hotline/channels/{id}/line-tests: what came of trying a line, the last first; for the desks.</summary>
internal static class ListLineTests
{
    public static void Map(RouteGroupBuilder channel) => channel.MapGet("/line-tests", HandleAsync).WithName(nameof(ListLineTests));

    internal static async Task<Results<Ok<Page<LineTestView>>, NotFound>> HandleAsync(
        ChannelKey id,
        ValidQuery<ListQuery> query,
        HotlineDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var channel = ChannelAccess.MayRead(user) ? await db.Channels.AsNoTracking().ByKeyAsync(id, cancellationToken) : null;
        if (channel is null)
        {
            return TypedResults.NotFound();
        }

        var limit = query.Value.Size();
        var last = Cursor.ReadTimed(query.Value.After);
        var views = await db.TestsAsync(channel, clock.GetUtcNow(), last, limit + 1, cancellationToken);
        return TypedResults.Ok(Page.Of(views, limit, test => Cursor.Of(test.TestedAt, test.Id)));
    }

    /// <summary>The tests of a channel up to a moment, the last first.</summary>
    internal static async Task<List<LineTestView>> TestsAsync(
        this HotlineDbContext db,
        Channel channel,
        DateTimeOffset at,
        (DateTimeOffset At, Guid Id)? after,
        int limit,
        CancellationToken cancellationToken
    )
    {
        var tests = await db
            .LineTests.AsNoTracking()
            .Where(test => test.Channel == channel.Id && test.TestedAt <= at + TimesAhead.Tolerance)
            .NewestFirst(after, test => test.TestedAt, test => test.Id, id => id)
            .Take(limit)
            .ToListAsync(cancellationToken);
        return tests.ConvertAll(test => LineTestView.Of(test, channel.NearestTo(VietnamTime.DateOf(test.TestedAt)).Terms));
    }
}
