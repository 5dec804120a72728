using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>POST /api/hotline/exchanges/{id}/verifications: the lead desk has checked what an exchange says, by itself or by another unit.</summary>
internal static class OpenVerification
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/verifications", HandleAsync).WithIdempotency().WithName(nameof(OpenVerification));

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
            "exchange.verification-opened",
            async (exchange, by, at) =>
                exchange.OpenVerification(
                    request.Value.Question,
                    request.Value.Unit,
                    await db.RulesOfAsync(exchange, cancellationToken),
                    by,
                    at
                ),
            cancellationToken
        );

    /// <param name="Question">What is to be checked; required, but left out of a secret paper (R23).</param>
    /// <param name="Unit">The unit asked to check, by office.</param>
    public sealed record Request([MaxLength(2000), MultiLine] string? Question, [MaxLength(200)] string? Unit);
}
