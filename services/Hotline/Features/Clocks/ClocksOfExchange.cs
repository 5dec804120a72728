using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Records.Clocks;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Clocks;

/// <summary>The clocks of one exchange with what was said of them.</summary>
internal static class ClocksOfExchange
{
    public static async Task<IReadOnlyList<ClockView>> ClocksOfAsync(
        this HotlineDbContext db,
        SeenExchange seen,
        IReadOnlyList<ClockAlert> alerts,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var exchange = seen.Exchange;
        if (exchange.Clocks.Count == 0)
        {
            return [];
        }

        var calendars = await db.CalendarsOfAsync(exchange, cancellationToken);
        return
        [
            .. exchange
                .Clocks.OrderBy(ClockKinds.Catalogue.OrderOf)
                .ThenBy(clock => clock.Number)
                .Select(clock => ClockView.Of(ClockKinds.Catalogue, clock, calendars, alerts, seen.MayRead, at)),
        ];
    }
}
