using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>POST /api/hotline/exchanges/{id}/reopening: the lead desk takes a closed exchange up again.</summary>
internal static class ReopenExchange
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/reopening", HandleAsync).WithIdempotency().WithName(nameof(ReopenExchange));

    internal static Task<Results<Ok<ExchangeState>, NotFound>> HandleAsync(
        ExchangeId id,
        IfMatch version,
        Valid<Request> request,
        HotlineDbContext db,
        ExchangeStep step,
        CancellationToken cancellationToken
    ) =>
        step.TakeAsync(
            id,
            version,
            "exchange.reopened",
            async (exchange, by, at) => exchange.Reopen(request.Value.Reason, await db.RulesOfAsync(exchange, cancellationToken), by, at),
            cancellationToken
        );

    /// <param name="Reason">Why; required, but left out of a secret paper (R23).</param>
    public sealed record Request([MaxLength(2000), MultiLine] string? Reason);
}
