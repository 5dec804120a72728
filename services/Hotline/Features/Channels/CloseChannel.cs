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
        ChannelStep step,
        CancellationToken cancellationToken
    )
    {
        var (from, note) = request.Value;
        var kept = await step.TakeAsync(
            id,
            version,
            ChannelAccess.MayKeep,
            "channel.closed",
            (channel, by, at, _) =>
            {
                channel.Close(from, new(by, note), at, VietnamTime.DateOf(at));
                return Task.CompletedTask;
            },
            cancellationToken
        );
        return kept is null ? TypedResults.NotFound() : TypedResults.Ok(ChannelKept.Of(kept, from));
    }

    public sealed record Request(DateOnly From, [Required, MaxLength(500)] string Note);
}
