using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>POST /api/hotline/exchanges/{id}/acceptance: the desk to which an exchange was offered takes the lead.</summary>
internal static class AcceptExchange
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/acceptance", HandleAsync).WithIdempotency().WithName(nameof(AcceptExchange));

    internal static Task<Results<Ok<ExchangeState>, NotFound>> HandleAsync(
        ExchangeId id,
        IfMatch version,
        Valid<Request> request,
        ExchangeStep step,
        CancellationToken cancellationToken
    ) =>
        step.TakeAsync(
            ExchangeAccess.OfferedTo,
            id,
            version,
            "exchange.offer-accepted",
            (exchange, by, at) => exchange.Accept(request.Value.Note, by, at),
            cancellationToken
        );

    /// <param name="Note">A word to the other force.</param>
    public sealed record Request([MaxLength(2000), MultiLine] string? Note);
}
