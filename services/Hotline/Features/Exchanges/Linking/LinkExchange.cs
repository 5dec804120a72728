using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges.Linking;

/// <summary>POST /api/hotline/exchanges/{id}/links: the lead desk links an exchange to another that it may read, as the same matter or as a follow-up.</summary>
internal static class LinkExchange
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/links", HandleAsync).WithIdempotency().WithName(nameof(LinkExchange));

    internal static Task<Results<Ok<ExchangeState>, NotFound>> HandleAsync(
        ExchangeId id,
        IfMatch version,
        Valid<LinkRequest> request,
        HotlineDbContext db,
        Audit audit,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    ) =>
        db.InTransactionAsync<Results<Ok<ExchangeState>, NotFound>>(
            async token =>
            {
                await db.HoldAsync([id, new(request.Value.Exchange!.Value)], token);
                var exchange = await db.Exchanges.AsSplitQuery().LedBy(user).SingleOrDefaultAsync(e => e.Id == id, token);
                if (exchange is null)
                {
                    return TypedResults.NotFound();
                }

                version.Require(exchange);
                await db.LinkAsync(exchange, request.Value, "exchange", user, clock.GetUtcNow(), token);
                audit.Record("exchange.linked", "exchange", id.ToString());
                audit.Record("exchange.linked", "exchange", request.Value.Exchange.Value.ToString());
                await db.SaveChangesAsync(token);
                response.SetEtag(exchange.Version);
                return TypedResults.Ok(ExchangeState.Of(exchange));
            },
            cancellationToken
        );
}
