using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Attachments;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Exchanges.Attachments;
using Cooperation.Hotline.Features.People;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges.Attachments;

/// <summary>What every opening of an attachment has in common: who may, what the handling of the thread allows, and that it is on record before the first byte (R24).</summary>
internal sealed class AttachmentOpening(HotlineDbContext db, AttachmentFiles files, Audit audit, CurrentUser user, RequestClock clock)
{
    /// <summary>The content, to be kept by whoever asks; null where it is not his.</summary>
    public async Task<AttachmentContent?> DownloadAsync(ExchangeId id, Guid attachment, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, attachment, cancellationToken) is not { } found)
        {
            return null;
        }

        if ((await db.HandlingOfAsync(found.Exchange, cancellationToken)).ExportRefusal() is { } refusal)
        {
            await audit.RecordRefusalAsync("exchange.refused.download", "exchange", id.ToString(), cancellationToken: cancellationToken);
            throw new DomainException(refusal);
        }

        return await OpenAsync(found, "attachment.download", cancellationToken);
    }

    /// <summary>The content, to be looked at; null where it is not his, or no browser shows it.</summary>
    public async Task<AttachmentContent?> PreviewAsync(ExchangeId id, Guid attachment, CancellationToken cancellationToken) =>
        await FindAsync(id, attachment, cancellationToken) is { Attachment.File.Previewed: true } found
            ? await OpenAsync(found, "attachment.preview", cancellationToken)
            : null;

    private async Task<Found?> FindAsync(ExchangeId id, Guid attachmentId, CancellationToken cancellationToken)
    {
        var seen = await db.SeenAsync(id, user, cancellationToken);
        if (seen is not { MayRead: true })
        {
            return null;
        }

        var opening = await db.PeopleOpeningAsync(id, user, clock.GetUtcNow(), cancellationToken);
        var attachment = await db.StandingAttachments(id).AsNoTracking().SingleOrDefaultAsync(a => a.Id == attachmentId, cancellationToken);
        return attachment is not null && user.Opens(attachment, seen.Exchange, opening)
            ? new(seen.Exchange, attachment, attachment.Personal ? opening?.Alert : null)
            : null;
    }

    private async Task<AttachmentContent?> OpenAsync(Found found, string action, CancellationToken cancellationToken)
    {
        var id = found.Exchange.Id;

        // No entry, no read: this commits, or the request ends here.
        db.Add(Reading.OfAttachment(id, found.Attachment.Id, user.AsOfficer(), clock.GetUtcNow(), found.Alert));
        audit.RecordRead(action, "exchange", id.ToString());
        await db.SaveChangesAsync(cancellationToken);
        return await files.OpenAsync(found.Attachment, cancellationToken);
    }

    private sealed record Found(Exchange Exchange, Attachment Attachment, Guid? Alert);
}
