using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>POST /api/hotline/exchanges/{id}/sending: a drafted exchange has left; what it replies to has its reply from now on.</summary>
internal static class SendExchange
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/sending", HandleAsync).WithIdempotency().WithName(nameof(SendExchange));

    internal static async Task<Results<Ok<ExchangeState>, NotFound>> HandleAsync(
        ExchangeId id,
        IfMatch version,
        Valid<Request> request,
        HotlineDbContext db,
        Audit audit,
        ExchangeStep step,
        CancellationToken cancellationToken
    ) =>
        await step.TakeAsync(
            id,
            await db.RepliedByAsync(id, cancellationToken),
            version,
            "exchange.sent",
            async (exchange, by, at) =>
            {
                exchange.Send(request.Value.SentAt ?? at, by, at);
                if (await db.RequestOfDraftAsync(exchange, cancellationToken) is { } replied)
                {
                    replied.TakeDraft(exchange, request.Value.LateReason, by, at);
                    audit.Record("exchange.reply-taken", "exchange", replied.Id.ToString());
                }
            },
            cancellationToken
        );

    /// <param name="SentAt">When; now without it.</param>
    /// <param name="LateReason">Why it is written down only now; required of a reply to an incoming exchange that went more than 30 minutes ago.</param>
    public sealed record Request(DateTimeOffset? SentAt, [MaxLength(1000), MultiLine] string? LateReason);
}
