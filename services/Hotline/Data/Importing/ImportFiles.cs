using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Protection;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Data.Importing;

/// <summary>Keeps the files of imports under way, encrypted in pieces, where every replica can reach them; names stand in them (R20).</summary>
internal sealed class ImportFiles(HotlineDbContext db, Protector protector)
{
    public const string Table = "import_files";

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

    /// <summary>Deletes a file that is needed no more, in the transaction at hand.</summary>
    public Task<int> DeleteAsync(Guid import, CancellationToken cancellationToken) =>
        db.ImportFiles.Where(file => file.ImportId == import).ExecuteDeleteAsync(cancellationToken);

    private async Task CopyAsync(Guid import, PieceCipher cipher, SpoolStream spool, CancellationToken cancellationToken)
    {
        var plain = new byte[PieceCipher.PieceSize];
        var pieces = db
            .ImportPieces.AsNoTracking()
            .Where(piece => piece.ImportId == import)
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
