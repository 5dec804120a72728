using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>POST /api/hotline/exchanges/{id}/verifications/{number}/result: what a verification found; a result without findings is none.</summary>
internal static class FinishVerification
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/verifications/{number:int}/result", HandleAsync).WithIdempotency().WithName(nameof(FinishVerification));

    internal static Task<Results<Ok<ExchangeState>, NotFound>> HandleAsync(
        ExchangeId id,
        int number,
        IfMatch version,
        Valid<Request> request,
        ExchangeStep step,
        CancellationToken cancellationToken
    ) =>
        step.TakeAsync(
            id,
            version,
            "exchange.verification-done",
            (exchange, by, at) => exchange.FinishVerification(number, request.Value.Result, request.Value.Findings, by, at),
            cancellationToken
        );

    /// <param name="Result">One of <see cref="VerificationResults"/>.</param>
    /// <param name="Findings">What was found, in words; required, but left out of a secret paper (R23).</param>
    public sealed record Request(
        [Required, CodeOf(typeof(VerificationResults))] string Result,
        [MaxLength(10_000), MultiLine] string? Findings
    );
}
