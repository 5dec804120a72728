using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>POST /api/hotline/exchanges/{id}/answer: an answer in part or for good; ours to an incoming exchange, the partner's to an outgoing one.</summary>
internal static class AnswerExchange
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/answer", HandleAsync).WithIdempotency().WithName(nameof(AnswerExchange));

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
            request.Value.Final ? "exchange.answered" : "exchange.answered-in-part",
            (exchange, by, at) => exchange.TakeReply(request.Value.ToReply(exchange, at), by, at),
            cancellationToken
        );

    /// <param name="Final">Whether nothing more is to come.</param>
    /// <param name="Text">What was answered; left out only for a secret paper, which has its number instead.</param>
    /// <param name="At">When; now without it.</param>
    /// <param name="Medium">By what; as the exchange itself without it.</param>
    /// <param name="OfficialNumber">Number of the official document.</param>
    /// <param name="CounterpartContact">Who took or gave it on the partner's side, by office.</param>
    /// <param name="LateReason">Why it is written down only now; required where our answer went more than 30 minutes ago.</param>
    public sealed record Request(
        bool Final,
        [MaxLength(10_000), MultiLine] string? Text,
        DateTimeOffset? At,
        [CodeOf(typeof(Mediums))] string? Medium,
        [MaxLength(100)] string? OfficialNumber,
        [MaxLength(200)] string? CounterpartContact,
        [MaxLength(1000), MultiLine] string? LateReason
    )
    {
        internal ReplyEntry ToReply(Exchange exchange, DateTimeOffset at) =>
            new(
                Final ? ReplyKinds.Final : ReplyKinds.Partial,
                At ?? at,
                Medium ?? exchange.Entry.Medium,
                Text,
                OfficialNumber,
                CounterpartContact,
                LateReason: LateReason
            );
    }
}
