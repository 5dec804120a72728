using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Domain.Attachments;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Attachments;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges.Attachments;

/// <summary>POST /api/hotline/exchanges/{id}/attachments/{attachment}/withdrawal: the desk that leads, or who attached it, withdraws a file with the reason. Name, key and content are destroyed; that it was there stays on record.</summary>
internal static class WithdrawAttachment
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/attachments/{attachment:guid}/withdrawal", HandleAsync).WithIdempotency().WithName(nameof(WithdrawAttachment));

    internal static async Task<Results<Ok<ExchangeState>, NotFound>> HandleAsync(
        ExchangeId id,
        Guid attachment,
        IfMatch version,
        Valid<Request> request,
        RecordStep<HotlineDbContext, Exchange> exchanges,
        AttachmentStore<ExchangeId> attachments,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        Attachment<ExchangeId>? known = null;
        var seen = new SeenRecord<Exchange>(id.Value, version, all => all.Where(e => e.Id == id))
        {
            IsOpen = async (exchange, token) =>
            {
                known = await attachments.Of(id).SingleOrDefaultAsync(a => a.Id == attachment, token);
                return known is not null && user.Withdraws(known, exchange);
            },
        };
        var taken = await exchanges.TakeAsync(
            seen,
            async (exchange, by, at, token) =>
            {
                // Of a voided exchange too: what shows a person has to be destroyable wherever it lies.
                var why = StateSecrets.Words(exchange.Entry, "reason", request.Value.Reason);
                await attachments.WithdrawAsync(known!, why, token);
                exchange.Note(ExchangeEvents.AttachmentWithdrawn, why, by, at);
            },
            cancellationToken
        );
        return taken is null ? TypedResults.NotFound() : TypedResults.Ok(ExchangeState.Of(taken));
    }

    public sealed record Request([Required, MaxLength(2000), MultiLine] string Reason);
}
