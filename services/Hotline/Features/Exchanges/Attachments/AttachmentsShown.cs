using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Attachments;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Exchanges.Attachments;
using Cooperation.Hotline.Features.People;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges.Attachments;

/// <summary>The attachments of an exchange as the user sees them, and whether he can add one.</summary>
internal sealed class AttachmentsShown(HotlineDbContext db, AttachmentFiles files, Audit audit, CurrentUser user)
{
    /// <summary>All of an exchange that the user may read, oldest first.</summary>
    public async Task<IReadOnlyList<AttachmentView>> OfAsync(Exchange exchange, PeopleOpening? opening, CancellationToken cancellationToken)
    {
        var attachments = await db
            .Attachments.AsNoTracking()
            .Where(a => a.ExchangeId == exchange.Id)
            .OrderBy(a => a.At)
            .ThenBy(a => a.Id)
            .ToListAsync(cancellationToken);
        return await OfAsync(attachments, exchange, opening, cancellationToken);
    }

    /// <summary>Some of them.</summary>
    public async Task<IReadOnlyList<AttachmentView>> OfAsync(
        IReadOnlyList<Attachment> attachments,
        Exchange exchange,
        PeopleOpening? opening,
        CancellationToken cancellationToken
    )
    {
        var open = attachments.Where(a => user.Opens(a, exchange, opening)).ToArray();
        if (open.Length == 0)
        {
            return [.. attachments.Select(a => View(a, details: null))];
        }

        if (open.Any(a => a.Personal))
        {
            // Files are named after people: to show such a name is a reading of its own (R24).
            await audit.RecordReadAsync("attachment.named", "exchange", exchange.Id.ToString(), cancellationToken: cancellationToken);
        }

        var details = await files.ReadAsync(exchange.Id, [.. open.Select(a => a.Id)], cancellationToken);
        return [.. attachments.Select(a => View(a, details))];

        AttachmentView View(Attachment a, ILookup<Guid, (string Detail, string Text)>? details)
        {
            string? Text(string detail) => details?[a.Id].FirstOrDefault(d => d.Detail == detail).Text;
            return AttachmentView.Of(
                a,
                open.Contains(a),
                user.Withdraws(a, exchange),
                Text(SealedAttachmentDetail.Name),
                Text(SealedAttachmentDetail.Hash)
            );
        }
    }

    /// <summary>Whether the user can attach a file now; null where it is not his to do.</summary>
    public async Task<AttachStep?> StepAsync(Exchange exchange, string language, CancellationToken cancellationToken)
    {
        if (!user.KeepsAttachmentsOf(exchange))
        {
            return null;
        }

        var standing = await db.StandingAttachments(exchange.Id).CountAsync(cancellationToken);
        var refusal = AttachmentRules.Refusal(exchange, standing);
        return new(refusal is null, refusal?.Message.In(language), refusal?.Code);
    }
}
