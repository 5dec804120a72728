using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>POST /api/hotline/exchanges/{id}/corrections: the lead desk corrects a field of what was written; what stood there stays on record.</summary>
internal static class CorrectExchange
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/corrections", HandleAsync).WithIdempotency().WithName(nameof(CorrectExchange));

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
            "exchange.corrected",
            async (exchange, by, at) =>
            {
                var (field, value, reason, permission, restriction) = request.Value;
                var day = VietnamTime.DateOf(exchange.ReceivedOrSentAt);
                var rules = await db.RulesOfAsync(day, exchange.Entry.Partner, cancellationToken);
                exchange.Correct(field, value, restriction, reason, rules, by, at, permission);
            },
            cancellationToken
        );

    /// <param name="Field">The field, as it is named when logging.</param>
    /// <param name="Value">What is to stand there; nothing empties it.</param>
    /// <param name="Reason">Why; required, but left out of a secret paper (R23).</param>
    /// <param name="Permission">Who of the provider agreed, when, by what: where handling or use condition is loosened.</param>
    /// <param name="UseRestriction">With use condition H3: what it restricts.</param>
    public sealed record Request(
        [Required, CodeOf(typeof(CorrectableFields))] string Field,
        [MaxLength(10_000), MultiLine] string? Value,
        [MaxLength(2000), MultiLine] string? Reason,
        [MaxLength(500)] string? Permission,
        [MaxLength(500)] string? UseRestriction
    );
}
