using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Channels;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Channels;

/// <summary>GET /api/hotline/channels/{id}?on=: one channel, by its key or code, as it stands or stood on a day, with everything that was ever written down of it; for the desks.</summary>
internal static class GetChannel
{
    public static void Map(RouteGroupBuilder channel) => channel.MapGet("/", HandleAsync).WithName(nameof(GetChannel));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        ChannelKey id,
        ValidQuery<Query> query,
        HotlineDbContext db,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var channel = ChannelAccess.MayRead(user) ? await db.Channels.AsNoTracking().ByKeyAsync(id, cancellationToken) : null;
        if (channel is null)
        {
            return TypedResults.NotFound();
        }

        var at = clock.GetUtcNow();
        var today = VietnamTime.DateOf(at);
        var day = query.Value.On ?? today;
        var state = channel.NearestTo(day);
        var book = await ChannelBook.ReadAsync(db, at, [channel], cancellationToken);
        var inUse = channel.HoldsOn(day);
        response.SetEtag(channel.Version);
        return TypedResults.Ok(
            new Response(
                day,
                inUse,
                channel.Began,
                channel.ClosedFrom,
                ChannelView.Of(channel, state, book, user, now: inUse && day == today),
                ChannelHistory.Of(channel)
            )
        );
    }

    public sealed record Query(DateOnly? On = null);

    /// <param name="On">The day.</param>
    /// <param name="InUse">Whether the channel existed on it; if not, the nearest terms are shown.</param>
    /// <param name="Began">Its first day.</param>
    /// <param name="ClosedFrom">The day from which it is closed.</param>
    /// <param name="Channel">What held.</param>
    /// <param name="History">Every entry, the last first.</param>
    internal sealed record Response(
        DateOnly On,
        bool InUse,
        DateOnly Began,
        DateOnly? ClosedFrom,
        ChannelView Channel,
        IReadOnlyList<ChannelHistory> History
    );
}
