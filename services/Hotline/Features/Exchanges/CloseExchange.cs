using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>POST /api/hotline/exchanges/{id}/closure: the lead desk closes an exchange with its outcome, or without action and with the reason.</summary>
internal static class CloseExchange
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/closure", HandleAsync).WithIdempotency().WithName(nameof(CloseExchange));

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
            "exchange.closed",
            (exchange, by, at) => exchange.Close(request.Value.ToOutcome(), by, at),
            cancellationToken
        );

    /// <param name="Outcome">One of <see cref="Outcomes"/>.</param>
    /// <param name="Reason">Why nothing was done, or a note to what was.</param>
    /// <param name="Arrests">Persons arrested; left out where that is not known.</param>
    /// <param name="PersonsRescued">Persons rescued; left out where that is not known.</param>
    /// <param name="InvestigationOpened">Whether an investigation was opened.</param>
    /// <param name="RepatriationNeeded">Whether somebody is to be brought home.</param>
    public sealed record Request(
        [Required, CodeOf(typeof(Outcomes))] string Outcome,
        [MaxLength(2000), MultiLine] string? Reason,
        [Range(0, 10_000)] int? Arrests,
        [Range(0, 10_000)] int? PersonsRescued,
        bool? InvestigationOpened,
        bool? RepatriationNeeded
    )
    {
        internal Outcome ToOutcome() =>
            new(Outcome, Reason, Arrests, PersonsRescued, InvestigationOpened ?? false, RepatriationNeeded ?? false);
    }
}
