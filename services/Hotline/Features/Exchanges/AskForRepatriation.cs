using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>POST /api/hotline/exchanges/{id}/repatriation-request: the lead desk asks for a repatriation case before the exchange is closed; once for each exchange.</summary>
internal static class AskForRepatriation
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/repatriation-request", HandleAsync).WithIdempotency().WithName(nameof(AskForRepatriation));

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
            "exchange.repatriation-asked",
            (exchange, by, at) => exchange.AskForRepatriation(request.Value.Note, by, at),
            cancellationToken
        );

    /// <param name="Note">Why now, for the timeline of the exchange; it does not travel with the request.</param>
    public sealed record Request([MaxLength(2000), MultiLine] string? Note);
}
