using System.Text;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Attachments;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Protection;
using Cooperation.Platform.Hosting.Transactions;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Records.Attachments;

/// <summary>Takes a file that has come in whole, or nothing of it. Scoped.</summary>
/// <typeparam name="TRecord">The record to which it is put.</typeparam>
/// <typeparam name="TRecordId">The record's key.</typeparam>
public sealed class AttachmentIntake<TRecord, TRecordId>
    where TRecord : class, IRecord
    where TRecordId : struct, IRecordId
{
    private static readonly long Most = new FileLimits().Bytes;

    private readonly DbContext db;
    private readonly Attempts attempts;
    private readonly AttachmentFiles files;
    private readonly AttachmentStore<TRecordId> store;
    private readonly IAttachmentAccess<TRecord, TRecordId> access;
    private readonly Audit audit;
    private readonly CurrentUser user;
    private readonly RequestClock clock;
    private readonly AttachmentSubject subject;

    internal AttachmentIntake(
        DbContext db,
        Attempts attempts,
        AttachmentFiles files,
        AttachmentStore<TRecordId> store,
        IAttachmentAccess<TRecord, TRecordId> access,
        Audit audit,
        CurrentUser user,
        RequestClock clock,
        AttachmentSubject subject
    )
    {
        this.db = db;
        this.attempts = attempts;
        this.files = files;
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
        this.subject = subject;
    }

    /// <summary>Takes the form of a request (multipart: <c>file</c>, and <c>personal</c>, true unless it says false). The same content that stands there already is not attached twice.</summary>
    /// <returns>The attachment; null where the record is not there or not the user's.</returns>
    /// <exception cref="DomainException">The record takes none, or the file is refused.</exception>
    public async Task<Attached<TRecord, TRecordId>?> TakeAsync(TRecordId id, HttpContext context, CancellationToken cancellationToken)
    {
        FileUpload.Expect(context, Most);
        if (!await MayComeAsync(id, cancellationToken))
        {
            return null;
        }

        using var upload = await FileUpload.ReadAsync(context, Most, cancellationToken);
        return await KeepAsync(id, upload, cancellationToken);
    }

    // Of a secret paper not a byte may come in (R23), and nobody sends 25 MB to hear that the record is closed to him: both are said before the body is read.
    private async Task<bool> MayComeAsync(TRecordId id, CancellationToken cancellationToken)
    {
        var record = await access.Kept(id).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        // How many stand there is asked when the file is here: the same file again is not one more.
        return record is not null && access.Refusal(record, standing: 0) is { } refusal
            ? throw new DomainException(refusal)
            : record is not null;
    }

    private async Task<Attached<TRecord, TRecordId>?> KeepAsync(TRecordId id, FileUpload upload, CancellationToken cancellationToken)
    {
        var personal = IsPersonal(upload);
        var type = upload.IsThere
            ? FileContent.Recognise(upload.File, upload.Name, cancellationToken)
            : throw new DomainException(FileErrors.Missing());
        var file = new AttachedFile(type.Kind, type.MediaType, type.Previewed, upload.File.Length);
        return await attempts.RunAsync<Attached<TRecord, TRecordId>?>(
            async token =>
            {
                // 25 MB take their time: they are written before the record is held, and go with the transaction where they may not stay.
                var attachment = Guid.CreateVersion7(clock.GetUtcNow());
                var key = await files.WriteAsync(id.Value, attachment, upload.File, token);
                await db.HoldAsync<TRecord>([id.Value], token);
                return await AttachAsync(id, attachment, key, file, upload, personal, token);
            },
            kept => kept is { IsNew: true },
            cancellationToken
        );
    }

    private async Task<Attached<TRecord, TRecordId>?> AttachAsync(
        TRecordId id,
        Guid key,
        ProtectedValue sealedKey,
        AttachedFile file,
        FileUpload upload,
        bool personal,
        CancellationToken cancellationToken
    )
    {
        if (await access.Kept(id).SingleOrDefaultAsync(cancellationToken) is not { } record)
        {
            return null;
        }

        await RefuseWhatNobodyCouldOpenAsync(record, file, cancellationToken);
        var standing = await store.StandingOf(id).AsNoTracking().ToListAsync(cancellationToken);
        var content = files.ContentKey(id.Value, upload.Hash);
        if (standing.Find(a => a.ContentKey.SequenceEqual(content)) is { } same)
        {
            return same.Personal == personal
                ? new(same, record, IsNew: false)
                : throw new DomainException(subject.Errors.AttachedOtherwise());
        }

        if (access.Refusal(record, standing.Count) is { } refusal)
        {
            throw new DomainException(refusal);
        }

        var (by, at) = (user.AsOfficer(), clock.GetUtcNow());
        access.Attached(record, by, at);
        var attachment = Attachment.To(id, key, file, content, personal, by, at);
        audit.Record("attachment.added", subject.Name, id.Value.ToString());
        db.Add(attachment);
        files.Add(id.Value, key, sealedKey, upload.Name.Normalize(NormalizationForm.FormC), upload.Hash);
        await db.SaveChangesAsync(cancellationToken);
        return new(attachment, record, IsNew: true);
    }

    private async Task RefuseWhatNobodyCouldOpenAsync(TRecord record, AttachedFile file, CancellationToken cancellationToken)
    {
        if (
            !file.Previewed
            && await access.HandlingOfAsync(record, cancellationToken) is var handling
            && handling.ExportRefusal() is not null
        )
        {
            throw new DomainException(subject.Errors.NobodyCouldOpen(handling.Handling));
        }
    }

    // Protected unless somebody says that it need not be.
    private bool IsPersonal(FileUpload upload) =>
        upload.Fields.GetValueOrDefault("personal") switch
        {
            null or "" or "true" => true,
            "false" => false,
            _ => throw new DomainException(subject.Errors.PersonalUnknown()),
        };
}

/// <summary>A file that stands attached.</summary>
/// <param name="Attachment">The attachment.</param>
/// <param name="Record">The record as it was saved.</param>
/// <param name="IsNew">False where the same content stood there already.</param>
public sealed record Attached<TRecord, TRecordId>(Attachment<TRecordId> Attachment, TRecord Record, bool IsNew)
    where TRecordId : struct, IRecordId;
