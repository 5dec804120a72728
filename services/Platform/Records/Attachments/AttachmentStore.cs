using System.Security.Cryptography;
using System.Text;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Attachments;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Files;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Records.Attachments;

/// <summary>What is attached to records: shown, opened and withdrawn by those whom the service lets, each reading on record first (R24). Scoped.</summary>
/// <typeparam name="TRecordId">The key of the record.</typeparam>
public sealed class AttachmentStore<TRecordId>
    where TRecordId : struct, IRecordId
{
    private readonly DbContext db;
    private readonly AttachmentFiles files;
    private readonly Audit audit;
    private readonly CurrentUser user;
    private readonly RequestClock clock;
    private readonly AttachmentErrors errors;
    private readonly string subject;

    internal AttachmentStore(
        DbContext db,
        AttachmentFiles files,
        Audit audit,
        CurrentUser user,
        RequestClock clock,
        AttachmentSubject subject
    )
    {
        this.db = db;
        this.files = files;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
        errors = subject.Errors;
        this.subject = subject.Name;
    }

    /// <summary>All that was ever attached to a record.</summary>
    public IQueryable<Attachment<TRecordId>> Of(TRecordId record)
    {
        TRecordId[] of = [record];
        return db.Set<Attachment<TRecordId>>().Where(attachment => of.Contains(attachment.RecordId));
    }

    /// <summary>What stands attached to it.</summary>
    public IQueryable<Attachment<TRecordId>> StandingOf(TRecordId record) => Of(record).Where(attachment => attachment.WithdrawnAt == null);

    /// <summary>Names and hashes of attachments of one record that are open to the user; of a withdrawn one only the hash. Files are named after people: to show such a name is a reading of its own, on record before.</summary>
    public async Task<IReadOnlyDictionary<Guid, AttachmentNames>> NamesOfAsync(
        TRecordId record,
        IReadOnlyList<Attachment<TRecordId>> open,
        CancellationToken cancellationToken
    )
    {
        if (open.Count == 0)
        {
            return new Dictionary<Guid, AttachmentNames>();
        }

        if (open.Any(attachment => attachment.Personal))
        {
            await audit.RecordReadAsync("attachment.named", subject, record.Value.ToString(), cancellationToken: cancellationToken);
        }

        return await files.NamesOfAsync(record.Value, [.. open.Select(attachment => attachment.Id)], cancellationToken);
    }

    /// <summary>The content, to be kept by whoever asks; null where it is destroyed. Whether he may is judged before.</summary>
    /// <param name="attachment">The attachment.</param>
    /// <param name="alert">The broken glass through which he reads it, or null.</param>
    /// <param name="handling">The handling that counts.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="DomainException">Its handling lets nothing out.</exception>
    public async Task<AttachmentContent?> DownloadAsync(
        Attachment<TRecordId> attachment,
        Guid? alert,
        EffectiveHandling handling,
        CancellationToken cancellationToken
    )
    {
        if (handling.ExportRefusal() is { } refusal)
        {
            var id = attachment.RecordId.Value.ToString();
            await audit.RecordRefusalAsync($"{subject}.refused.download", subject, id, cancellationToken: cancellationToken);
            throw new DomainException(refusal);
        }

        return await OpenAsync(attachment, alert, "attachment.download", cancellationToken);
    }

    /// <summary>The content, to be looked at; null where no browser shows it, or it is destroyed. Whether the user may is judged before.</summary>
    public async Task<AttachmentContent?> PreviewAsync(
        Attachment<TRecordId> attachment,
        Guid? alert,
        CancellationToken cancellationToken
    ) => attachment.File.Previewed ? await OpenAsync(attachment, alert, "attachment.preview", cancellationToken) : null;

    /// <summary>Whether this content stands attached to the record already.</summary>
    public Task<bool> HasAsync(TRecordId record, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var key = files.ContentKey(record.Value, SHA256.HashData(content.Span));
        return StandingOf(record).AnyAsync(attachment => attachment.ContentKey == key, cancellationToken);
    }

    /// <summary>Keeps a file that the service made itself, a paper for example, in the transaction at hand; the caller saves. Nobody may read it who may not read what it names.</summary>
    /// <param name="record">The record.</param>
    /// <param name="made">The file.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>The attachment, and the SHA-256 of the content.</returns>
    public async Task<(Attachment<TRecordId> Attachment, string Sha256)> KeepAsync(
        TRecordId record,
        MadeFile made,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var (id, hash) = (Guid.CreateVersion7(at), SHA256.HashData(made.Content.Span));
        using var content = new MemoryStream(made.Content.ToArray());
        var key = await files.WriteAsync(record.Value, id, content, cancellationToken);
        var file = new AttachedFile(made.Kind, made.MediaType, made.Previewed, made.Content.Length);
        var attachment = Attachment.To(record, id, file, files.ContentKey(record.Value, hash), personal: true, user.AsOfficer(), at);
        audit.Record("attachment.made", subject, record.Value.ToString());
        db.Add(attachment);
        files.Add(record.Value, id, key, made.Name, hash);
        return (attachment, Convert.ToHexStringLower(hash));
    }

    /// <summary>Whether this file stands attached to the record already.</summary>
    public Task<bool> HasAsync(TRecordId record, FileUpload upload, CancellationToken cancellationToken)
    {
        var key = files.ContentKey(record.Value, upload.Hash);
        return StandingOf(record).AnyAsync(attachment => attachment.ContentKey == key, cancellationToken);
    }

    /// <summary>Keeps a file that came with what a slice notes of it, in the transaction at hand; the caller saves. Who reads it the slice says.</summary>
    /// <param name="record">The record.</param>
    /// <param name="upload">The file as it came.</param>
    /// <param name="file">What it is.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public async Task<Attachment<TRecordId>> KeepAsync(
        TRecordId record,
        FileUpload upload,
        AttachedFile file,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var id = Guid.CreateVersion7(at);
        upload.File.Position = 0;
        var key = await files.WriteAsync(record.Value, id, upload.File, cancellationToken);
        var attachment = Attachment.To(
            record,
            id,
            file,
            files.ContentKey(record.Value, upload.Hash),
            personal: false,
            user.AsOfficer(),
            at
        );
        audit.Record("attachment.added", subject, record.Value.ToString());
        db.Add(attachment);
        files.Add(record.Value, id, key, upload.Name.Normalize(NormalizationForm.FormC), upload.Hash);
        return attachment;
    }

    /// <summary>Withdraws it and destroys name, key and content, in the transaction at hand; the caller saves. That it was there stays on record.</summary>
    /// <exception cref="DomainException">It was withdrawn before.</exception>
    public Task WithdrawAsync(Attachment<TRecordId> attachment, string reason, CancellationToken cancellationToken)
    {
        attachment.Withdraw(reason, user.AsOfficer(), clock.GetUtcNow(), errors);
        audit.Record("attachment.withdrawn", subject, attachment.RecordId.Value.ToString());
        return files.DestroyAsync(attachment.RecordId.Value, attachment.Id, cancellationToken);
    }

    private async Task<AttachmentContent?> OpenAsync(
        Attachment<TRecordId> attachment,
        Guid? alert,
        string action,
        CancellationToken cancellationToken
    )
    {
        // No entry, no read: this commits, or the request ends here.
        db.Add(Reading.OfAttachment(attachment.RecordId, attachment.Id, user.AsOfficer(), clock.GetUtcNow(), alert));
        audit.RecordRead(action, subject, attachment.RecordId.Value.ToString());
        await db.SaveChangesAsync(cancellationToken);
        return await files.OpenAsync(attachment.RecordId.Value, attachment.Id, attachment.File, cancellationToken);
    }
}

/// <summary>A file that the service made itself.</summary>
/// <param name="Name">Its name, which is nobody's.</param>
/// <param name="Kind">One of <see cref="FileKinds"/>.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Content">Its bytes.</param>
public sealed record MadeFile(string Name, string Kind, string MediaType, ReadOnlyMemory<byte> Content)
{
    /// <summary>Whether every browser shows it by itself.</summary>
    public bool Previewed { get; init; }
}

/// <summary>What a file is called and its SHA-256.</summary>
/// <param name="Name">Null once it is withdrawn.</param>
/// <param name="Sha256">The hash of the content.</param>
public sealed record AttachmentNames(string? Name, string? Sha256);
