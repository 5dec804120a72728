using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Exchanges.Attachments;
using Cooperation.Hotline.Features.People;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges.Attachments;

/// <summary>
/// POST /api/hotline/exchanges/{id}/attachments (multipart: <c>file</c>, and <c>personal</c>, true unless it says false): an officer or supervisor of the
/// desk that leads or that logged it attaches a file. Without If-Match, for it collides with nothing; the same file again answers 200 with the one that is there.
/// </summary>
internal static class AddAttachment
{
    private static readonly long Most = new FileLimits().Bytes;

    public static void Map(RouteGroupBuilder exchange) => exchange.MapPost("/attachments", HandleAsync).WithName(nameof(AddAttachment));

    internal static async Task<Results<Created<AttachmentView>, Ok<AttachmentView>, NotFound>> HandleAsync(
        ExchangeId id,
        HotlineDbContext db,
        AttachmentIntake intake,
        AttachmentsShown shown,
        CurrentUser user,
        RequestClock clock,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        FileUpload.Expect(context, Most);
        if (!await MayComeAsync(id, db, user, cancellationToken))
        {
            return TypedResults.NotFound();
        }

        using var upload = await FileUpload.ReadAsync(context, Most, cancellationToken);
        if (await intake.KeepAsync(id, upload, cancellationToken) is not var (attachment, exchange, isNew))
        {
            return TypedResults.NotFound();
        }

        var opening = await db.PeopleOpeningAsync(id, user, clock.GetUtcNow(), cancellationToken);
        var view = (await shown.OfAsync([attachment], exchange, opening, cancellationToken))[0];
        context.Response.SetEtag(exchange.Version);
        return isNew ? TypedResults.Created($"/api/hotline/exchanges/{id}/attachments/{attachment.Id}", view) : TypedResults.Ok(view);
    }

    // Of a secret paper not a byte may come in (R23), and nobody sends 25 MB to hear that the exchange was voided: both are said before the body is read.
    private static async Task<bool> MayComeAsync(ExchangeId id, HotlineDbContext db, CurrentUser user, CancellationToken cancellationToken)
    {
        var exchange = await db
            .Exchanges.AsNoTracking()
            .AsSplitQuery()
            .WithAttachmentsKeptBy(user)
            .SingleOrDefaultAsync(e => e.Id == id, cancellationToken);
        // How many stand there is asked when the file is here: the same file again is not one more.
        return exchange is not null && AttachmentRules.Refusal(exchange, standing: 0) is { } refusal
            ? throw new DomainException(refusal)
            : exchange is not null;
    }
}
