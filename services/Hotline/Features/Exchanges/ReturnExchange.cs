using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>POST /api/hotline/exchanges/{id}/return: the desk to which an exchange was offered sends it back, or the lead desk withdraws it.</summary>
internal static class ReturnExchange
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/return", HandleAsync).WithIdempotency().WithName(nameof(ReturnExchange));

    internal static Task<Results<Ok<ExchangeState>, NotFound>> HandleAsync(
        ExchangeId id,
        IfMatch version,
        Valid<Request> request,
        ExchangeStep step,
        CancellationToken cancellationToken
    ) =>
        step.TakeAsync(
            ExchangeAccess.BetweenForces,
            id,
            version,
            "exchange.offer-ended",
            (exchange, by, at) => exchange.EndOffer(request.Value.Reason, by, at),
            cancellationToken
        );

    /// <param name="Reason">Why; required, but left out of a secret paper (R23).</param>
    public sealed record Request([MaxLength(2000), MultiLine] string? Reason);
}
