using System.Text.Json;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Protection;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Data.Importing;

/// <summary>Keeps the files of imports under way, encrypted in pieces, where every replica can reach them; names stand in them (R20).</summary>
internal sealed class ImportFiles(HotlineDbContext db, Protector protector)
{
    public const string Table = "import_files";

    // What stood in wrong cells is a piece too, before the first of the file: sealed under its key, and deleted with it.
    private const int Values = -1;

    /// <summary>Keeps a file, in the transaction at hand.</summary>
    public async Task KeepAsync(Guid import, Stream file, string ending, CancellationToken cancellationToken)
    {
        using var cipher = PieceCipher.New(protector, Table, import, out var key);
        db.Add(
            new ImportFile
            {
                ImportId = import,
                Ending = ending,
                KeyId = key.KeyId,
                WrappedKey = key.WrappedKey,
                Nonce = key.Nonce,
                Ciphertext = key.Ciphertext,
            }
        );
        await db.SaveChangesAsync(cancellationToken);
        await foreach (var (number, piece) in cipher.SealAsync(file, cancellationToken))
        {
            await db.Database.ExecuteSqlAsync(
                $"insert into hotline.import_pieces (import_id, number, content) values ({import}, {number}, {piece})",
                cancellationToken
            );
        }
    }

    /// <summary>A file again, in a sealed spool of this process; null where it is gone.</summary>
    public async Task<(SpoolStream File, string Ending)?> OpenAsync(Guid import, CancellationToken cancellationToken)
    {
        var file = await db.ImportFiles.AsNoTracking().SingleOrDefaultAsync(f => f.ImportId == import, cancellationToken);
        if (file is null)
        {
            return null;
        }

        using var cipher = PieceCipher.Open(protector, Table, import, new(file.KeyId, file.WrappedKey, file.Nonce, file.Ciphertext));
        var spool = SpoolStream.Create();
        try
        {
            await CopyAsync(import, cipher, spool, cancellationToken);
            return (spool, file.Ending);
        }
        catch
        {
            await spool.DisposeAsync();
            throw;
        }
    }

    /// <summary>Keeps what stood in wrong cells, in the order of the problems, as far as it fits in one piece; in the transaction at hand.</summary>
    public async Task KeepValuesAsync(Guid import, IEnumerable<string?> values, CancellationToken cancellationToken)
    {
        if (await CipherAsync(import, cancellationToken) is not { } cipher)
        {
            return;
        }

        using (cipher)
        {
            var kept = new Dictionary<int, string>();
            var room = PieceCipher.PieceSize / 2; // JSON writes a Vietnamese letter as six signs at most, each of one byte.
            foreach (var (place, value) in values.Index().Where(value => value.Item is not null))
            {
                room -= (value!.Length * 6) + 16;
                if (room < 0)
                {
                    break;
                }

                kept[place + 1] = value;
            }

            var plain = JsonSerializer.SerializeToUtf8Bytes(kept);
            var piece = new byte[plain.Length + PieceCipher.Overhead];
            cipher.Seal(Values, plain, piece);
            await db.Database.ExecuteSqlAsync(
                $"""
                insert into hotline.import_pieces (import_id, number, content) values ({import}, {Values}, {piece})
                on conflict (import_id, number) do update set content = excluded.content
                """,
                cancellationToken
            );
        }
    }

    /// <summary>What stood in wrong cells, by the number of the problem; nothing once the file is gone.</summary>
    public async Task<IReadOnlyDictionary<int, string>> ValuesAsync(Guid import, CancellationToken cancellationToken)
    {
        var piece = await db
            .ImportPieces.AsNoTracking()
            .SingleOrDefaultAsync(p => p.ImportId == import && p.Number == Values, cancellationToken);
        if (piece is null || await CipherAsync(import, cancellationToken) is not { } cipher)
        {
            return new Dictionary<int, string>();
        }

        using (cipher)
        {
            var plain = new byte[piece.Content.Length - PieceCipher.Overhead];
            cipher.Open(Values, piece.Content, plain);
            return JsonSerializer.Deserialize<Dictionary<int, string>>(plain)!;
        }
    }

    /// <summary>Deletes a file that is needed no more, in the transaction at hand.</summary>
    public Task<int> DeleteAsync(Guid import, CancellationToken cancellationToken) =>
        db.ImportFiles.Where(file => file.ImportId == import).ExecuteDeleteAsync(cancellationToken);

    private async Task<PieceCipher?> CipherAsync(Guid import, CancellationToken cancellationToken) =>
        await db.ImportFiles.AsNoTracking().SingleOrDefaultAsync(f => f.ImportId == import, cancellationToken) is { } file
            ? PieceCipher.Open(protector, Table, import, new(file.KeyId, file.WrappedKey, file.Nonce, file.Ciphertext))
            : null;

    private async Task CopyAsync(Guid import, PieceCipher cipher, SpoolStream spool, CancellationToken cancellationToken)
    {
        var plain = new byte[PieceCipher.PieceSize];
        var pieces = db
            .ImportPieces.AsNoTracking()
            .Where(piece => piece.ImportId == import && piece.Number >= 0)
            .OrderBy(piece => piece.Number)
            .AsAsyncEnumerable();
        await foreach (var piece in pieces.WithCancellation(cancellationToken))
        {
            var part = plain.AsSpan(0, piece.Content.Length - PieceCipher.Overhead);
            cipher.Open(piece.Number, piece.Content, part);
            spool.Write(part);
        }
    }
}
