using System.Text;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Attachments;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Exchanges.Attachments;
using Cooperation.Hotline.Features.Exchanges.Linking;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Protection;
using Cooperation.Platform.Hosting.Transactions;
using Cooperation.Platform.Records.Steps;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges.Attachments;

/// <summary>Takes a file that has come in whole, or nothing of it.</summary>
internal sealed class AttachmentIntake(
    HotlineDbContext db,
    Attempts attempts,
    AttachmentFiles files,
    Audit audit,
    CurrentUser user,
    RequestClock clock
)
{
    /// <summary>The attachment, and whether it is new: the same content that stands there already is not attached twice. Null where the exchange is no longer the user's.</summary>
    public async Task<(Attachment Attachment, Exchange Exchange, bool IsNew)?> KeepAsync(
        ExchangeId id,
        FileUpload upload,
        CancellationToken cancellationToken
    )
    {
        var personal = IsPersonal(upload);
        var type = upload.IsThere
            ? FileContent.Recognise(upload.File, upload.Name, cancellationToken)
            : throw new DomainException(FileErrors.Missing());
        var file = new AttachedFile(type.Kind, type.MediaType, type.Previewed, upload.File.Length);
        return await attempts.RunAsync<(Attachment Attachment, Exchange Exchange, bool IsNew)?>(
            async token =>
            {
                // 25 MB take their time: they are written before the exchange is held, and go with the transaction where they may not stay.
                var attachment = Guid.CreateVersion7(clock.GetUtcNow());
                var key = await files.WriteAsync(id, attachment, upload.File, token);
                await db.HoldAsync<Exchange>([id.Value], token);
                return await AttachAsync(id, attachment, key, file, upload, personal, token);
            },
            kept => kept is { IsNew: true },
            cancellationToken
        );
    }

    private async Task<(Attachment Attachment, Exchange Exchange, bool IsNew)?> AttachAsync(
        ExchangeId id,
        Guid key,
        ProtectedValue sealedKey,
        AttachedFile file,
        FileUpload upload,
        bool personal,
        CancellationToken cancellationToken
    )
    {
        var exchange = await db.Exchanges.WithAttachmentsKeptBy(user).SingleOrDefaultAsync(e => e.Id == id, cancellationToken);
        if (exchange is null)
        {
            return null;
        }

        if (
            !file.Previewed
            && await db.HandlingOfAsync(exchange, cancellationToken) is var handling
            && handling.ExportRefusal() is not null
        )
        {
            throw new DomainException(AttachmentErrors.NobodyCouldOpen(handling.Handling));
        }

        var standing = await db.StandingAttachments(id).AsNoTracking().ToListAsync(cancellationToken);
        var content = files.ContentKey(id, upload.Hash);
        if (standing.Find(a => a.ContentKey.SequenceEqual(content)) is { } same)
        {
            return same.Personal == personal ? (same, exchange, false) : throw new DomainException(AttachmentErrors.AttachedOtherwise());
        }

        var attachment = Attachment.To(exchange, key, standing.Count, file, content, personal, user.AsOfficer(), clock.GetUtcNow());
        audit.Record("attachment.added", "exchange", id.ToString());
        files.Add(attachment, sealedKey, upload.Name.Normalize(NormalizationForm.FormC), upload.Hash);
        await db.SaveChangesAsync(cancellationToken);
        return (attachment, exchange, true);
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
