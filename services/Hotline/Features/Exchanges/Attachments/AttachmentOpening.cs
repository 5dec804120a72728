using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.People;
using Cooperation.Platform.Domain.Attachments;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.Attachments;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges.Attachments;

/// <summary>What every opening of an attachment of an exchange has in common: who may, and what the handling of the thread allows.</summary>
internal sealed class AttachmentOpening(HotlineDbContext db, AttachmentStore<ExchangeId> attachments, CurrentUser user, RequestClock clock)
{
    /// <summary>The content, to be kept by whoever asks; null where it is not his.</summary>
    public async Task<AttachmentContent?> DownloadAsync(ExchangeId id, Guid attachment, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, attachment, cancellationToken) is not { } found)
        {
            return null;
        }

        var handling = await db.HandlingOfAsync(found.Exchange, cancellationToken);
        return await attachments.DownloadAsync(found.Attachment, found.Alert, handling, cancellationToken);
    }

    /// <summary>The content, to be looked at; null where it is not his, or no browser shows it.</summary>
    public async Task<AttachmentContent?> PreviewAsync(ExchangeId id, Guid attachment, CancellationToken cancellationToken) =>
        await FindAsync(id, attachment, cancellationToken) is { } found
            ? await attachments.PreviewAsync(found.Attachment, found.Alert, cancellationToken)
            : null;

    private async Task<Found?> FindAsync(ExchangeId id, Guid attachmentId, CancellationToken cancellationToken)
    {
        var seen = await db.SeenAsync(id, user, cancellationToken);
        if (seen is not { MayRead: true })
        {
            return null;
        }

        var opening = await db.PeopleOpeningAsync(seen.Exchange, user, clock.GetUtcNow(), cancellationToken);
        var attachment = await attachments.StandingOf(id).AsNoTracking().SingleOrDefaultAsync(a => a.Id == attachmentId, cancellationToken);
        return attachment is not null && user.Opens(attachment, seen.Exchange, opening)
            ? new(seen.Exchange, attachment, attachment.Personal ? opening?.Alert : null)
            : null;
    }

    private sealed record Found(Exchange Exchange, Attachment<ExchangeId> Attachment, Guid? Alert);
}
