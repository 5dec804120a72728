using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>POST /api/hotline/exchanges/{id}/acknowledgement: receipt was confirmed, by us for an incoming exchange, by the partner for an outgoing one.</summary>
internal static class AcknowledgeExchange
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/acknowledgement", HandleAsync).WithIdempotency().WithName(nameof(AcknowledgeExchange));

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
            "exchange.acknowledged",
            (exchange, by, at) => exchange.TakeReply(request.Value.ToReply(exchange, at), by, at),
            cancellationToken
        );

    /// <param name="At">When; now without it.</param>
    /// <param name="Medium">By what; as the exchange itself without it.</param>
    /// <param name="CounterpartContact">Who confirmed on the partner's side, by office.</param>
    /// <param name="LateReason">Why it is written down only now; required where ours went more than 30 minutes ago.</param>
    public sealed record Request(
        DateTimeOffset? At,
        [CodeOf(typeof(Mediums))] string? Medium,
        [MaxLength(200)] string? CounterpartContact,
        [MaxLength(1000), MultiLine] string? LateReason
    )
    {
        internal ReplyEntry ToReply(Exchange exchange, DateTimeOffset at) =>
            new(
                ReplyKinds.Acknowledgement,
                At ?? at,
                Medium ?? exchange.Entry.Medium,
                Text: null,
                OfficialNumber: null,
                CounterpartContact,
                LateReason: LateReason
            );
    }
}
