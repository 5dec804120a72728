using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>POST /api/hotline/exchanges/{id}/recall: what was told is taken back; nobody waits for an answer any more.</summary>
internal static class RecallExchange
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/recall", HandleAsync).WithIdempotency().WithName(nameof(RecallExchange));

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
            "exchange.recalled",
            (exchange, by, at) => exchange.TakeBack(request.Value.Reason, by, at),
            cancellationToken
        );

    /// <param name="Reason">Why; required, but left out of a secret paper (R23).</param>
    public sealed record Request([MaxLength(2000), MultiLine] string? Reason);
}
