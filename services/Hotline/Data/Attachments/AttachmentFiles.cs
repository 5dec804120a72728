using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Exchanges.Attachments;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Protection;
using Cooperation.Platform.Records;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cooperation.Hotline.Data.Attachments;

/// <summary>Keeps, opens and destroys what is attached, in the scope of their exchange only (<see cref="ProtectedScope"/>): name, hash and key sealed, the content encrypted in pieces (R20).</summary>
internal sealed class AttachmentFiles(HotlineDbContext db, NpgsqlDataSource source, Protector protector)
{
    public const string Table = "attachments";

    private static readonly string[] Destroyed = [SealedAttachmentDetail.Name, SealedAttachmentDetail.Key];

    /// <summary>By what the same content is told within an exchange, and in no other.</summary>
    public byte[] ContentKey(ExchangeId exchange, ReadOnlyMemory<byte> hash) =>
        protector.BlindIndex("attachment", $"{exchange}|{Convert.ToHexString(hash.Span)}");

    /// <summary>Writes the content of a file in pieces, in the transaction at hand, and gives its key. What it belongs to follows in the same transaction, or all of it is gone.</summary>
    public async Task<ProtectedValue> WriteAsync(ExchangeId exchange, Guid attachment, Stream file, CancellationToken cancellationToken)
    {
        await db.EnterScopeAsync(exchange.Value, cancellationToken);
        using var cipher = PieceCipher.New(protector, Table, attachment, out var key);
        var id = exchange.Value;
        await foreach (var (number, piece) in cipher.SealAsync(file, cancellationToken))
        {
            await db.Database.ExecuteSqlAsync(
                $"insert into hotline.attachment_pieces (attachment_id, exchange_id, number, content) values ({attachment}, {id}, {number}, {piece})",
                cancellationToken
            );
        }

        return key;
    }

    /// <summary>Adds the attachment whose content is written, with key, name and hash sealed, to the transaction at hand.</summary>
    public void Add(Attachment attachment, ProtectedValue key, string name, ReadOnlyMemory<byte> hash)
    {
        db.Add(attachment);
        db.AttachmentDetails.AddRange(
            DetailOf(attachment, SealedAttachmentDetail.Key, key),
            Sealed(attachment, SealedAttachmentDetail.Name, name),
            Sealed(attachment, SealedAttachmentDetail.Hash, Convert.ToHexStringLower(hash.Span))
        );
    }

    /// <summary>Names and hashes of these attachments of one exchange; of a withdrawn one only the hash. The reading of personal ones has to be on record before (R24).</summary>
    public Task<ILookup<Guid, (string Detail, string Text)>> ReadAsync(
        ExchangeId exchange,
        IReadOnlyList<Guid> attachments,
        CancellationToken cancellationToken
    ) =>
        db.InTransactionAsync(
            async token =>
            {
                await db.EnterScopeAsync(exchange.Value, token);
                var details = await db
                    .AttachmentDetails.AsNoTracking()
                    .Where(d => d.ExchangeId == exchange && attachments.Contains(d.AttachmentId) && d.Detail != SealedAttachmentDetail.Key)
                    .ToListAsync(token);
                return details.ToLookup(d => d.AttachmentId, d => (d.Detail, Open(d)));
            },
            cancellationToken
        );

    /// <summary>The content, ready to be sent; null where it is destroyed. The reading has to be on record before (R24).</summary>
    public Task<AttachmentContent?> OpenAsync(Attachment attachment, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async token =>
            {
                await db.EnterScopeAsync(attachment.ExchangeId.Value, token);
                var details = await db
                    .AttachmentDetails.AsNoTracking()
                    .Where(d => d.ExchangeId == attachment.ExchangeId && d.AttachmentId == attachment.Id)
                    .ToDictionaryAsync(d => d.Detail, token);
                return details.TryGetValue(SealedAttachmentDetail.Key, out var key)
                    ? new AttachmentContent(
                        source,
                        attachment,
                        Open(details[SealedAttachmentDetail.Name]),
                        Convert.FromHexString(Open(details[SealedAttachmentDetail.Hash])),
                        PieceCipher.Open(protector, Table, attachment.Id, ValueOf(key))
                    )
                    : null;
            },
            cancellationToken
        );

    /// <summary>Destroys name, key and content, in the transaction at hand.</summary>
    public async Task DestroyAsync(Attachment attachment, CancellationToken cancellationToken)
    {
        await db.EnterScopeAsync(attachment.ExchangeId.Value, cancellationToken);
        await db.AttachmentPieces.Where(p => p.AttachmentId == attachment.Id).ExecuteDeleteAsync(cancellationToken);
        await db
            .AttachmentDetails.Where(d => d.AttachmentId == attachment.Id && Destroyed.Contains(d.Detail))
            .ExecuteDeleteAsync(cancellationToken);
    }

    private SealedAttachmentDetail Sealed(Attachment attachment, string detail, string text) =>
        DetailOf(attachment, detail, protector.Seal(Table, detail, attachment.Id, text));

    private static SealedAttachmentDetail DetailOf(Attachment attachment, string detail, ProtectedValue value) =>
        new()
        {
            AttachmentId = attachment.Id,
            ExchangeId = attachment.ExchangeId,
            Detail = detail,
            KeyId = value.KeyId,
            WrappedKey = value.WrappedKey,
            Nonce = value.Nonce,
            Ciphertext = value.Ciphertext,
        };

    private string Open(SealedAttachmentDetail detail) => protector.Open(Table, detail.Detail, detail.AttachmentId, ValueOf(detail));

    private static ProtectedValue ValueOf(SealedAttachmentDetail detail) =>
        new(detail.KeyId, detail.WrappedKey, detail.Nonce, detail.Ciphertext);
}
