using Cooperation.Hotline.Data;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Channels;

/// <summary>What desks call a channel: the unit at its other end.</summary>
internal static class ChannelUnits
{
    /// <summary>The unit at the other end on the day of an exchange; null where the channel is not known.</summary>
    public static async Task<Text?> ChannelUnitAsync(
        this HotlineDbContext db,
        string code,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var channel = await db
            .Channels.AsNoTracking()
            .AsSingleQuery()
            .SingleOrDefaultAsync(channel => channel.Code == code, cancellationToken);
        return channel?.NearestTo(VietnamTime.DateOf(at)).Terms is { } terms ? new Text(terms.TheirUnit, terms.TheirUnitEn) : null;
    }
}
