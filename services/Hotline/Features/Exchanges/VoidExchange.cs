using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>POST /api/hotline/exchanges/{id}/voiding: the lead desk voids a record that was made by mistake; it keeps its number (R11).</summary>
internal static class VoidExchange
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/voiding", HandleAsync).WithIdempotency().WithName(nameof(VoidExchange));

    internal static Task<Results<Ok<ExchangeState>, NotFound>> HandleAsync(
        ExchangeId id,
        IfMatch version,
        Valid<Request> request,
        ExchangeStep step,
        CancellationToken cancellationToken
    ) =>
        step.TakeAsync(
            id,
            version,
            "exchange.voided",
            (exchange, by, at) => exchange.Void(request.Value.Reason, by, at),
            cancellationToken
        );

    /// <param name="Reason">Why.</param>
    public sealed record Request([Required, MaxLength(2000), MultiLine] string Reason);
}
