using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Channels;

/// <summary>POST /api/hotline/channels/{id}/closure: whoever keeps a channel says from which day on it is used no more.</summary>
internal static class CloseChannel
{
    public static void Map(RouteGroupBuilder channel) =>
        channel.MapPost("/closure", HandleAsync).WithIdempotency().WithName(nameof(CloseChannel));

    internal static async Task<Results<Ok<ChannelKept>, NotFound>> HandleAsync(
        ChannelKey id,
        IfMatch version,
        Valid<Request> request,
        HotlineDbContext db,
        Audit audit,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var today = VietnamTime.DateOf(at);
        var channel = await db.Channels.ByKeyAsync(id, cancellationToken);
        if (channel is null || !user.MayKeep(channel.NearestTo(today).Terms))
        {
            return TypedResults.NotFound();
        }

        version.Require(channel.Version);
        channel.Close(request.Value.From, new(user.AsOfficer(), request.Value.Note), at, today);
        audit.Record("channel.closed", "channel", channel.Id.ToString());
        await db.SaveChangesAsync(cancellationToken);
        response.SetEtag(channel.Version);
        return TypedResults.Ok(ChannelKept.Of(channel, request.Value.From));
    }

    public sealed record Request(DateOnly From, [Required, MaxLength(500)] string Note);
}
