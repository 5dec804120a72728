using System.Text;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Attachments;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Exchanges.Attachments;
using Cooperation.Hotline.Features.Exchanges.Linking;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Files;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges.Attachments;

/// <summary>Takes a file that has come in whole, or nothing of it.</summary>
internal sealed class AttachmentIntake(HotlineDbContext db, AttachmentFiles files, Audit audit, CurrentUser user, RequestClock clock)
{
    /// <summary>The attachment, and whether it is new: the same content that stands there already is not attached twice. Null where the exchange is no longer the user's.</summary>
    public async Task<(Attachment Attachment, Exchange Exchange, bool IsNew)?> KeepAsync(
        ExchangeId id,
        FileUpload upload,
        CancellationToken cancellationToken
    )
    {
        var personal = IsPersonal(upload);
        var type = upload.IsThere ? FileContent.Recognise(upload.File, upload.Name) : throw new DomainException(FileErrors.Missing());
        var file = new AttachedFile(type.Kind, type.MediaType, type.Previewed, upload.File.Length);
        return await db.InTransactionAsync<(Attachment, Exchange, bool)?>(
            async token =>
            {
                await db.HoldAsync([id], token);
                var exchange = await db.Exchanges.AsSplitQuery().WithAttachmentsKeptBy(user).SingleOrDefaultAsync(e => e.Id == id, token);
                if (exchange is null)
                {
                    return null;
                }

                if (!file.Previewed && await db.HandlingOfAsync(exchange, token) is var handling && handling.ExportRefusal() is not null)
                {
                    throw new DomainException(AttachmentErrors.NobodyCouldOpen(handling.Handling));
                }

                var standing = await db.StandingAttachments(id).AsNoTracking().ToListAsync(token);
                var content = files.ContentKey(id, upload.Hash);
                if (standing.Find(a => a.ContentKey.SequenceEqual(content)) is { } same)
                {
                    return same.Personal == personal
                        ? (same, exchange, false)
                        : throw new DomainException(AttachmentErrors.AttachedOtherwise());
                }

                var by = user.AsOfficer();
                var attachment = Attachment.To(exchange, standing.Count, file, content, personal, by, clock.GetUtcNow());
                audit.Record("attachment.added", "exchange", id.ToString());
                await files.KeepAsync(attachment, upload.File, upload.Name.Normalize(NormalizationForm.FormC), upload.Hash, token);
                return (attachment, exchange, true);
            },
            cancellationToken
        );
    }

    // Protected unless somebody says that it need not be.
    private static bool IsPersonal(FileUpload upload) =>
        upload.Fields.GetValueOrDefault("personal") switch
        {
            null or "" or "true" => true,
            "false" => false,
            _ => throw new DomainException(AttachmentErrors.PersonalUnknown()),
        };
}
