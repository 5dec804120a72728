using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges.Linking;

/// <summary>POST /api/hotline/exchanges/{id}/links/{link}/removal: the desk that leads either end removes a link, with the reason.</summary>
internal static class RemoveLink
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/links/{link:guid}/removal", HandleAsync).WithIdempotency().WithName(nameof(RemoveLink));

    internal static Task<Results<Ok<ExchangeState>, NotFound>> HandleAsync(
        ExchangeId id,
        Guid link,
        IfMatch version,
        Valid<Request> request,
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
                var known = await db.LinksOf(id).AsNoTracking().SingleOrDefaultAsync(l => l.Id == link, token);
                if (known is null || !await db.Exchanges.LedBy(user).AnyAsync(e => e.Id == id, token))
                {
                    return TypedResults.NotFound();
                }

                var otherId = known.From == id ? known.To : known.From;
                await db.HoldAsync([id, otherId], token);
                var exchange = await db.Exchanges.AsSplitQuery().SingleAsync(e => e.Id == id, token);
                version.Require(exchange);
                var other = await db.Exchanges.AsSplitQuery().SingleAsync(e => e.Id == otherId, token);
                var held = await db.LinksOf(id).SingleAsync(l => l.Id == link, token);
                held.Remove(exchange, other, request.Value.Reason, user.AsOfficer(), clock.GetUtcNow());
                audit.Record("exchange.link-removed", "exchange", id.ToString());
                audit.Record("exchange.link-removed", "exchange", otherId.ToString());
                await db.SaveChangesAsync(token);
                response.SetEtag(exchange.Version);
                return TypedResults.Ok(ExchangeState.Of(exchange));
            },
            cancellationToken
        );

    /// <param name="Reason">Why; required, but left out of a secret paper (R23).</param>
    public sealed record Request([MaxLength(2000), MultiLine] string? Reason);
}
