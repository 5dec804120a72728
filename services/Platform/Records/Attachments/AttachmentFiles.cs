using Cooperation.Platform.Domain.Attachments;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Protection;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cooperation.Platform.Records.Attachments;

/// <summary>Keeps, opens and destroys what is attached, in the scope of its record only (<see cref="ProtectedScope"/>): name, hash and key sealed, the content encrypted in pieces (R20).</summary>
internal sealed class AttachmentFiles(DbContext db, NpgsqlDataSource source, Protector protector)
{
    private static readonly string[] Destroyed = [SealedAttachmentDetail.Name, SealedAttachmentDetail.Key];

    /// <summary>By what the same content is told within a record, and in no other.</summary>
    public byte[] ContentKey(Guid record, ReadOnlyMemory<byte> hash) =>
        protector.BlindIndex("attachment", $"{record}|{Convert.ToHexString(hash.Span)}");

    /// <summary>Writes the content of a file in pieces, in the transaction at hand, and gives its key. What it belongs to follows in the same transaction, or all of it is gone.</summary>
    public async Task<ProtectedValue> WriteAsync(Guid record, Guid attachment, Stream file, CancellationToken cancellationToken)
    {
        await db.EnterScopeAsync(record, cancellationToken);
        using var cipher = PieceCipher.New(protector, AttachmentModel.Table, attachment, out var key);
        var statement = WritingStatement();
        await foreach (var (number, piece) in cipher.SealAsync(file, cancellationToken))
        {
            await db.Database.ExecuteSqlRawAsync(statement, [attachment, record, number, piece], cancellationToken);
        }

        return key;
    }

    /// <summary>Adds key, name and hash of the attachment whose content is written, sealed, to the transaction at hand.</summary>
    public void Add(Guid record, Guid attachment, ProtectedValue key, string name, ReadOnlyMemory<byte> hash) =>
        db.AddRange(
            DetailOf(record, attachment, SealedAttachmentDetail.Key, key),
            Sealed(record, attachment, SealedAttachmentDetail.Name, name),
            Sealed(record, attachment, SealedAttachmentDetail.Hash, Convert.ToHexStringLower(hash.Span))
        );

    /// <summary>Names and hashes of attachments of one record.</summary>
    public Task<IReadOnlyDictionary<Guid, AttachmentNames>> NamesOfAsync(
        Guid record,
        IReadOnlyList<Guid> attachments,
        CancellationToken cancellationToken
    ) =>
        db.InTransactionAsync<IReadOnlyDictionary<Guid, AttachmentNames>>(
            async token =>
            {
                await db.EnterScopeAsync(record, token);
                var details = await DetailsOf(record)
                    .Where(d => attachments.Contains(d.AttachmentId) && d.Detail != SealedAttachmentDetail.Key)
                    .ToListAsync(token);
                return details
                    .GroupBy(d => d.AttachmentId)
                    .ToDictionary(
                        of => of.Key,
                        of =>
                        {
                            var texts = of.ToDictionary(d => d.Detail, Open, StringComparer.Ordinal);
                            return new AttachmentNames(
                                texts.GetValueOrDefault(SealedAttachmentDetail.Name),
                                texts.GetValueOrDefault(SealedAttachmentDetail.Hash)
                            );
                        }
                    );
            },
            cancellationToken
        );

    /// <summary>The content, ready to be sent; null where it is destroyed. The reading has to be on record before (R24).</summary>
    public Task<AttachmentContent?> OpenAsync(Guid record, Guid attachment, AttachedFile file, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async token =>
            {
                await db.EnterScopeAsync(record, token);
                var details = await DetailsOf(record).Where(d => d.AttachmentId == attachment).ToDictionaryAsync(d => d.Detail, token);
                return details.TryGetValue(SealedAttachmentDetail.Key, out var key)
                    ? new AttachmentContent(
                        new StoredPieces(source, ProtectedScope.SettingOf(db), ReadingStatement(), record, attachment),
                        attachment,
                        file,
                        Open(details[SealedAttachmentDetail.Name]),
                        Convert.FromHexString(Open(details[SealedAttachmentDetail.Hash])),
                        PieceCipher.Open(protector, AttachmentModel.Table, attachment, ValueOf(key))
                    )
                    : null;
            },
            cancellationToken
        );

    /// <summary>Destroys name, key and content, in the transaction at hand.</summary>
    public async Task DestroyAsync(Guid record, Guid attachment, CancellationToken cancellationToken)
    {
        await db.EnterScopeAsync(record, cancellationToken);
        await db.Set<AttachmentPiece>().Where(p => p.AttachmentId == attachment).ExecuteDeleteAsync(cancellationToken);
        await db.Set<SealedAttachmentDetail>()
            .Where(d => d.AttachmentId == attachment && Destroyed.Contains(d.Detail))
            .ExecuteDeleteAsync(cancellationToken);
    }

    private IQueryable<SealedAttachmentDetail> DetailsOf(Guid record) =>
        db.Set<SealedAttachmentDetail>().AsNoTracking().Where(d => d.RecordId == record);

    private string WritingStatement() =>
        $"insert into {db.TableOf<AttachmentPiece>()} (attachment_id, {RecordColumn()}, number, content) values ({{0}}, {{1}}, {{2}}, {{3}})";

    private string ReadingStatement() =>
        $"""
            select content from {db.TableOf<AttachmentPiece>()}
            where attachment_id = $1 and {RecordColumn()} = $2 and number >= $3 and number < $4
            order by number
            """;

    private string RecordColumn() => db.ColumnOf<AttachmentPiece>(nameof(AttachmentPiece.RecordId));

    private SealedAttachmentDetail Sealed(Guid record, Guid attachment, string detail, string text) =>
        DetailOf(record, attachment, detail, protector.Seal(AttachmentModel.Table, detail, attachment, text));

    private static SealedAttachmentDetail DetailOf(Guid record, Guid attachment, string detail, ProtectedValue value) =>
        new()
        {
            AttachmentId = attachment,
            RecordId = record,
            Detail = detail,
            KeyId = value.KeyId,
            WrappedKey = value.WrappedKey,
            Nonce = value.Nonce,
            Ciphertext = value.Ciphertext,
        };

    private string Open(SealedAttachmentDetail detail) =>
        protector.Open(AttachmentModel.Table, detail.Detail, detail.AttachmentId, ValueOf(detail));

    private static ProtectedValue ValueOf(SealedAttachmentDetail detail) =>
        new(detail.KeyId, detail.WrappedKey, detail.Nonce, detail.Ciphertext);
}
