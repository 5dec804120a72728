using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Attachments;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges.Attachments;

/// <summary>
/// POST /api/hotline/exchanges/{id}/attachments (multipart: <c>file</c>, and <c>personal</c>, true unless it says false): an officer or supervisor of the
/// desk that leads or that logged it attaches a file. Without If-Match, for it collides with nothing; the same file again answers 200 with the one that is there.
/// </summary>
internal static class AddAttachment
{
    public static void Map(RouteGroupBuilder exchange) => exchange.MapPost("/attachments", HandleAsync).WithName(nameof(AddAttachment));

    internal static async Task<Results<Created<AttachmentView>, Ok<AttachmentView>, NotFound>> HandleAsync(
        ExchangeId id,
        HotlineDbContext db,
        AttachmentIntake<Exchange, ExchangeId> intake,
        AttachmentsShown shown,
        CurrentUser user,
        RequestClock clock,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        if (await intake.TakeAsync(id, context, cancellationToken) is not var (attachment, exchange, isNew))
        {
            return TypedResults.NotFound();
        }

        var opening = await db.PeopleOpeningAsync(exchange, user, clock.GetUtcNow(), cancellationToken);
        var view = (await shown.OfAsync([attachment], exchange, opening, cancellationToken))[0];
        context.Response.SetEtag(exchange.Version);
        return isNew ? TypedResults.Created($"/api/hotline/exchanges/{id}/attachments/{attachment.Id}", view) : TypedResults.Ok(view);
    }
}
