using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Handling;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>POST /api/hotline/exchanges/{id}/forwarding: the lead desk notes to whom it passes an exchange on; what its handling forbids is refused with the reason.</summary>
internal static class ForwardExchange
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/forwarding", HandleAsync).WithIdempotency().WithName(nameof(ForwardExchange));

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
            "exchange.forwarded",
            async (exchange, by, at) =>
            {
                var to = request.Value.ToDestination();
                await CheckAsync(db, to, at, cancellationToken);
                exchange.Forward(to, await db.HandlingOfAsync(exchange, cancellationToken), by, at);
            },
            cancellationToken
        );

    private static async Task CheckAsync(HotlineDbContext db, Destination to, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var (list, code, field) = to.Partner is null
            ? (CodeLists.Agency, to.Agency, "toAgency")
            : (CodeLists.Partner, to.Partner, "toPartner");
        var known = await db
            .Codes.HeldOn(VietnamTime.DateOf(at))
            .AnyAsync(entry => entry.List == list && entry.Code == code, cancellationToken);
        if (code is not null && !known)
        {
            throw new DomainException(HandlingOfExchanges.Errors.DestinationUnknown(field));
        }
    }

    /// <param name="ToAgency">An agency of ours.</param>
    /// <param name="ToPartner">Another partner.</param>
    /// <param name="Purpose">What for; required, but left out of a secret paper (R23).</param>
    /// <param name="Permission">The leave of whoever gave the information, where H2 or H3 asks for it.</param>
    public sealed record Request(
        [MaxLength(24)] string? ToAgency,
        [MaxLength(2)] string? ToPartner,
        [MaxLength(2000), MultiLine] string? Purpose,
        [MaxLength(500)] string? Permission
    )
    {
        internal Destination ToDestination() => new(ToAgency, ToPartner, Purpose, Permission);
    }
}
