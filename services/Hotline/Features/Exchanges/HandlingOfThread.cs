using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Handling;
using Cooperation.Platform.Hosting.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>Reads what may be done with an exchange: the marks of its whole thread, whoever may read the rest of it, and the limits of its day.</summary>
internal static class HandlingOfThread
{
    public static async Task<EffectiveHandling> HandlingOfAsync(
        this HotlineDbContext db,
        Exchange exchange,
        CancellationToken cancellationToken
    )
    {
        var (thread, partner) = (exchange.Thread, exchange.Entry.Partner);
        var marks = await db
            .Exchanges.AsNoTracking()
            .IgnoreAutoIncludes()
            .Where(e => e.Thread == thread)
            .Select(e => new { e.Entry.Handling, e.Entry.UseCondition })
            .ToListAsync(cancellationToken);
        var limits = await db
            .HandlingLimits.AsNoTracking()
            .HeldOn(VietnamTime.DateOf(exchange.ReceivedOrSentAt))
            .Where(limit => limit.Partner == null || limit.Partner == partner)
            .ToListAsync(cancellationToken);
        return EffectiveHandling.Of([.. marks.Select(mark => (mark.Handling, mark.UseCondition))], partner, limits);
    }
}
