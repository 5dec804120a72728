using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>POST /api/hotline/exchanges/{id}/offer: the lead desk offers an exchange to the other force, which accepts it or sends it back.</summary>
internal static class OfferExchange
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/offer", HandleAsync).WithIdempotency().WithName(nameof(OfferExchange));

    internal static Task<Results<Ok<ExchangeState>, NotFound>> HandleAsync(
        ExchangeId id,
        IfMatch version,
        Valid<Request> request,
        HotlineDbContext db,
        ExchangeStep step,
        CancellationToken cancellationToken
    ) =>
        step.TakeAsync(
            id,
            version,
            "exchange.offered",
            async (exchange, by, at) =>
            {
                // The desk that takes it works today, whatever desks there were when the exchange came.
                var rules = await db.RulesOfAsync(VietnamTime.DateOf(at), exchange.Entry.Partner, cancellationToken);
                exchange.OfferTo(request.Value.ToDesk, rules, request.Value.Reason, by, at);
            },
            cancellationToken
        );

    /// <param name="ToDesk">The desk of the other force; without it the one whose partner, area and province fit.</param>
    /// <param name="Reason">Why; required, but left out of a secret paper (R23).</param>
    public sealed record Request([MaxLength(24)] string? ToDesk, [MaxLength(2000), MultiLine] string? Reason);
}
