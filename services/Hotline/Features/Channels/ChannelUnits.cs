using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Calendar;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Cooperation.Hotline.Features.Channels;

/// <summary>What desks call a channel: the unit at its other end.</summary>
internal static class ChannelUnits
{
    /// <summary>The unit at the other end on the day of an exchange; null where the channel is not known.</summary>
    public static async Task<Text?> ChannelUnitAsync(this HotlineDbContext db, Exchange exchange, CancellationToken cancellationToken)
    {
        var channels = await db.GetService<ChannelsAtHand>().OfAsync(db, exchange.Entry.Partner, cancellationToken);
        var channel = channels.SingleOrDefault(channel => channel.Code == exchange.Channel);
        return channel?.NearestTo(VietnamTime.DateOf(exchange.ReceivedOrSentAt)).Terms is { } terms
            ? new Text(terms.TheirUnit, terms.TheirUnitEn)
            : null;
    }
}
