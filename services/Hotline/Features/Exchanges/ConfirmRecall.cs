using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>POST /api/hotline/exchanges/{id}/recall/confirmations: what a recipient outside says has become of what was recalled.</summary>
internal static class ConfirmRecall
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/recall/confirmations", HandleAsync).WithIdempotency().WithName(nameof(ConfirmRecall));

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
            "exchange.recall-confirmed",
            (exchange, by, at) =>
                exchange.ConfirmRecall(
                    request.Value.ConfirmedBy,
                    request.Value.State,
                    request.Value.At ?? at,
                    request.Value.Medium ?? exchange.Entry.Medium,
                    by,
                    at
                ),
            cancellationToken
        );

    /// <param name="ConfirmedBy">Who confirmed, by office.</param>
    /// <param name="State">One of <see cref="RecallStates"/>.</param>
    /// <param name="At">When; now without it.</param>
    /// <param name="Medium">By what; as the exchange itself without it.</param>
    public sealed record Request(
        [Required, MaxLength(200)] string ConfirmedBy,
        [Required, CodeOf(typeof(RecallStates))] string State,
        DateTimeOffset? At,
        [CodeOf(typeof(Mediums))] string? Medium
    );
}
