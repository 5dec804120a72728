using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
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

    internal static async Task<Results<Ok<ExchangeState>, NotFound>> HandleAsync(
        ExchangeId id,
        Guid link,
        IfMatch version,
        Valid<Request> request,
        HotlineDbContext db,
        Audit audit,
        ExchangeStep step,
        CancellationToken cancellationToken
    )
    {
        // The ends of a link never change: they are known before they are held.
        if (await db.LinksOf(id).AsNoTracking().SingleOrDefaultAsync(l => l.Id == link, cancellationToken) is not { } known)
        {
            return TypedResults.NotFound();
        }

        var other = known.From == id ? known.To : known.From;
        return await step.TakeAsync(
            id,
            [other],
            version,
            "exchange.link-removed",
            async (exchange, by, at) =>
            {
                // Still there: whoever removed it meanwhile has given the exchange another version.
                var held = await db.LinksOf(id).SingleAsync(l => l.Id == link, cancellationToken);
                var end = await db.Exchanges.SingleAsync(e => e.Id == other, cancellationToken);
                held.Remove(exchange, end, request.Value.Reason, by, at);
                audit.Record("exchange.link-removed", "exchange", other.ToString());
            },
            cancellationToken
        );
    }

    /// <param name="Reason">Why; required, but left out of a secret paper (R23).</param>
    public sealed record Request([MaxLength(2000), MultiLine] string? Reason);
}
