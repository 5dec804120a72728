using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain;
using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Channels.Testing;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Channels;

/// <summary>GET /api/hotline/channels/{id}/line-tests: what came of trying a line, the last first; for the desks.</summary>
internal static class ListLineTests
{
    private const int UsualLimit = 50;
    private const int Limit = 200;

    public static void Map(RouteGroupBuilder channel) => channel.MapGet("/line-tests", HandleAsync).WithName(nameof(ListLineTests));

    internal static async Task<Results<Ok<Page<LineTestView>>, NotFound>> HandleAsync(
        ChannelKey id,
        ValidQuery<Query> query,
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

        var limit = Math.Min(query.Value.Limit ?? UsualLimit, Limit);
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
            .After(after)
            .OrderByDescending(test => test.TestedAt)
            .ThenByDescending(test => test.Id)
            .Take(limit)
            .ToListAsync(cancellationToken);
        return tests.ConvertAll(test => LineTestView.Of(test, channel.NearestTo(VietnamTime.DateOf(test.TestedAt)).Terms));
    }

    private static IQueryable<LineTest> After(this IQueryable<LineTest> tests, (DateTimeOffset At, Guid Id)? last) =>
        last is { At: var at, Id: var id }
            ? tests.Where(test => EF.Functions.LessThan(ValueTuple.Create(test.TestedAt, test.Id), ValueTuple.Create(at, id)))
            : tests;

    public sealed record Query(string? After = null, [Range(1, int.MaxValue)] int? Limit = null);
}
