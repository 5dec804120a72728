using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>GET /api/hotline/exchanges/{id}/offer/desks: to whom of the other force the lead desk can offer an exchange today, the likeliest first.</summary>
internal static class ListOfferDesks
{
    public static void Map(RouteGroupBuilder exchange) => exchange.MapGet("/offer/desks", HandleAsync).WithName(nameof(ListOfferDesks));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        ExchangeId id,
        HotlineDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var exchange = await db.Exchanges.AsNoTracking().LedBy(user).SingleOrDefaultAsync(e => e.Id == id, cancellationToken);
        if (exchange is null)
        {
            return TypedResults.NotFound();
        }

        var rules = await db.RulesOfAsync(VietnamTime.DateOf(clock.GetUtcNow()), exchange.Entry.Partner, cancellationToken);
        return TypedResults.Ok(new Response([.. LeadRules.DesksToOffer(exchange, rules.Desks).Select(desk => desk.Code)]));
    }

    /// <param name="Items">Codes of desks.</param>
    public sealed record Response(IReadOnlyList<string> Items);
}
