using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>POST /api/hotline/exchanges/{id}/voiding: the lead desk voids a record that was made by mistake; it keeps its number (R11), and falls off what it replied to.</summary>
internal static class VoidExchange
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/voiding", HandleAsync).WithIdempotency().WithName(nameof(VoidExchange));

    internal static async Task<Results<Ok<ExchangeState>, NotFound>> HandleAsync(
        ExchangeId id,
        IfMatch version,
        Valid<Request> request,
        HotlineDbContext db,
        Audit audit,
        ExchangeStep step,
        CancellationToken cancellationToken
    ) =>
        await step.TakeAsync(
            id,
            await db.RepliedByAsync(id, cancellationToken),
            version,
            "exchange.voided",
            async (exchange, by, at) =>
            {
                exchange.Void(request.Value.Reason, by, at);
                if (await db.RequestRepliedByAsync(exchange, cancellationToken) is { } replied)
                {
                    replied.LoseReply(exchange, await db.RulesOfAsync(replied, cancellationToken), by, at);
                    audit.Record("exchange.reply-voided", "exchange", replied.Id.ToString());
                }
            },
            cancellationToken
        );

    /// <param name="Reason">Why; required, but left out of a secret paper (R23).</param>
    public sealed record Request([MaxLength(2000), MultiLine] string? Reason);
}
