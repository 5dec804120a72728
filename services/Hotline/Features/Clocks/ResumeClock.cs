using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Clocks;

/// <summary>POST /api/hotline/exchanges/{id}/clocks/{clock}/resume: the lead desk lets a clock go on; its end moves by the time over which it stood.</summary>
internal static class ResumeClock
{
    public static void Map(RouteGroupBuilder clock) =>
        clock.MapPost("/resume", HandleAsync).WithIdempotency().WithName(nameof(ResumeClock));

    internal static Task<Results<Ok<ExchangeState>, NotFound>> HandleAsync(
        ExchangeId id,
        string clock,
        IfMatch version,
        Valid<Request> request,
        HotlineDbContext db,
        ExchangeStep step,
        CancellationToken cancellationToken
    ) =>
        step.TakeAsync(
            id,
            version,
            "exchange.clock-resumed",
            async (exchange, by, at) =>
                exchange.ResumeClock(clock, request.Value.Reason, await db.CalendarsOfAsync(exchange, cancellationToken), by, at),
            cancellationToken
        );

    /// <param name="Reason">Why; required, but left out of a secret paper (R23).</param>
    public sealed record Request([MaxLength(2000), MultiLine] string? Reason);
}
