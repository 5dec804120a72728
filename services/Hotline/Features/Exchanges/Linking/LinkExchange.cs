using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Exchanges.Linking;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Domain;
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
        ExchangeStep step,
        CancellationToken cancellationToken
    )
    {
        var other = request.Value.Other;
        return step.TakeAsync(
            id,
            [other],
            version,
            "exchange.linked",
            async (exchange, by, at) =>
            {
                var end = (await db.LinkableAsync([(other, "exchange")], user, cancellationToken))[other];
                var link = ExchangeLink.Between(exchange, end, request.Value.Kind, by, at);
                if (await db.LinksOf(id).AnyAsync(known => known.From == other || known.To == other, cancellationToken))
                {
                    throw new DomainException(LinkErrors.LinkedAlready());
                }

                db.Add(link);
                audit.Record("exchange.linked", "exchange", other.ToString());
            },
            cancellationToken
        );
    }
}
