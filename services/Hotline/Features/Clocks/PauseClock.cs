using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Clocks;

/// <summary>POST /api/hotline/exchanges/{id}/clocks/{clock}/pause: the lead desk stops a clock, with a reason; nothing is due of it until it goes on.</summary>
internal static class PauseClock
{
    public static void Map(RouteGroupBuilder clock) => clock.MapPost("/pause", HandleAsync).WithIdempotency().WithName(nameof(PauseClock));

    internal static Task<Results<Ok<ExchangeState>, NotFound>> HandleAsync(
        ExchangeId id,
        string clock,
        IfMatch version,
        Valid<Request> request,
        ExchangeStep step,
        CancellationToken cancellationToken
    ) =>
        step.TakeAsync(
            id,
            version,
            "exchange.clock-paused",
            (exchange, by, at) => exchange.PauseClock(clock, request.Value.Reason, by, at),
            cancellationToken
        );

    /// <param name="Reason">Why; required, but left out of a secret paper (R23).</param>
    public sealed record Request([MaxLength(2000), MultiLine] string? Reason);
}
