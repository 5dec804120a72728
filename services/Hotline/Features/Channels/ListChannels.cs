using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain;
using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Channels;

/// <summary>GET /api/hotline/channels?partner=&amp;on=: the lines of a day with who answers on them; for the desks.</summary>
internal static class ListChannels
{
    public static void Map(RouteGroupBuilder hotline) =>
        hotline.MapGet("/channels", HandleAsync).RequireRoles(ExchangeAccess.Workers).WithTags("Channels").WithName(nameof(ListChannels));

    internal static async Task<Ok<Response>> HandleAsync(
        ValidQuery<Query> query,
        HotlineDbContext db,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var day = query.Value.On ?? VietnamTime.DateOf(clock.GetUtcNow());
        var partner = query.Value.Partner;
        var channels = await db
            .Channels.AsNoTracking()
            .HeldOn(day)
            .Where(channel => partner == null || channel.Partner == partner)
            .OrderBy(channel => channel.Partner)
            .ThenBy(channel => channel.Code)
            .ToListAsync(cancellationToken);
        var codes = channels.Select(channel => channel.Code).ToArray();
        var points = await db
            .ContactPoints.AsNoTracking()
            .HeldOn(day)
            .Where(point => codes.Contains(point.Channel))
            .OrderBy(point => point.Code)
            .ToListAsync(cancellationToken);
        var byChannel = points.ToLookup(point => point.Channel, StringComparer.Ordinal);
        return TypedResults.Ok(new Response(day, [.. channels.Select(channel => ChannelView.Of(channel, byChannel[channel.Code]))]));
    }

    public sealed record Query([MaxLength(2)] string? Partner = null, DateOnly? On = null);

    public sealed record Response(DateOnly On, IReadOnlyList<ChannelView> Items);

    public sealed record ChannelView(
        string Code,
        string Partner,
        string Level,
        string Area,
        string Desk,
        string TheirUnit,
        string TheirUnitEn,
        IReadOnlyList<string> Numbers,
        IReadOnlyList<string> Languages,
        string? Hours,
        string Medium,
        bool Unverified,
        DateOnly? ValidFrom,
        DateOnly? ValidTo,
        IReadOnlyList<ContactPointView> ContactPoints
    )
    {
        internal static ChannelView Of(Channel channel, IEnumerable<ContactPoint> points) =>
            new(
                channel.Code,
                channel.Partner,
                channel.Level,
                channel.Area,
                channel.Desk,
                channel.TheirUnit,
                channel.TheirUnitEn,
                channel.Numbers,
                channel.Languages,
                channel.Hours,
                channel.Medium,
                channel.Unverified,
                channel.ValidFrom,
                channel.ValidTo,
                [
                    .. points.Select(point => new ContactPointView(
                        point.Code,
                        point.Side,
                        point.Vi,
                        point.En,
                        point.Numbers,
                        point.Languages,
                        point.Unverified
                    )),
                ]
            );
    }

    public sealed record ContactPointView(
        string Code,
        string Side,
        string Vi,
        string En,
        IReadOnlyList<string> Numbers,
        IReadOnlyList<string> Languages,
        bool Unverified
    );
}
