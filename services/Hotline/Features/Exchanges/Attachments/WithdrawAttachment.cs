using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Attachments;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges.Attachments;

/// <summary>POST /api/hotline/exchanges/{id}/attachments/{attachment}/withdrawal: the desk that leads, or who attached it, withdraws a file with the reason. Name, key and content are destroyed; that it was there stays on record.</summary>
internal static class WithdrawAttachment
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/attachments/{attachment:guid}/withdrawal", HandleAsync).WithIdempotency().WithName(nameof(WithdrawAttachment));

    internal static Task<Results<Ok<ExchangeState>, NotFound>> HandleAsync(
        ExchangeId id,
        Guid attachment,
        IfMatch version,
        Valid<Request> request,
        HotlineDbContext db,
        ExchangeStep step,
        AttachmentStore<ExchangeId> attachments,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    ) =>
        step.InHandAsync<Results<Ok<ExchangeState>, NotFound>>(
            [id],
            async token =>
            {
                var exchange = await db.Exchanges.SingleOrDefaultAsync(e => e.Id == id, token);
                var known = await attachments.Of(id).SingleOrDefaultAsync(a => a.Id == attachment, token);
                if (exchange is null || known is null || !user.Withdraws(known, exchange))
                {
                    return TypedResults.NotFound();
                }

                version.Require(exchange);
                // Of a voided exchange too: what shows a person has to be destroyable wherever it lies.
                var why = StateSecrets.Words(exchange.Entry, "reason", request.Value.Reason);
                await attachments.WithdrawAsync(known, why, token);
                exchange.Note(ExchangeEvents.AttachmentWithdrawn, why, user.AsOfficer(), clock.GetUtcNow());
                await db.SaveChangesAsync(token);
                response.SetEtag(exchange.Version);
                return TypedResults.Ok(ExchangeState.Of(exchange));
            },
            cancellationToken
        );

    public sealed record Request([Required, MaxLength(2000), MultiLine] string Reason);
}
