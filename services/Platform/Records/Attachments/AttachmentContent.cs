using System.Security.Cryptography;
using Cooperation.Platform.Domain.Attachments;
using Cooperation.Platform.Hosting.Protection;

namespace Cooperation.Platform.Records.Attachments;

/// <summary>
/// The content of an attachment on its way out, a few pieces at a time: never the whole file in memory, and whoever reads slowly holds no
/// connection. The last piece goes out only when the hash of all is right, so that what was changed never arrives as whole.
/// </summary>
public sealed class AttachmentContent : IDisposable
{
    private const int AtOnce = 8; // half a megabyte

    private readonly StoredPieces pieces;
    private readonly byte[] hash;
    private readonly PieceCipher cipher;

    internal AttachmentContent(StoredPieces pieces, Guid id, AttachedFile file, string name, byte[] hash, PieceCipher cipher)
    {
        this.pieces = pieces;
        this.hash = hash;
        this.cipher = cipher;
        (Id, File, Name) = (id, file, name);
    }

    /// <summary>Key of the attachment.</summary>
    public Guid Id { get; }

    /// <summary>What it is.</summary>
    public AttachedFile File { get; }

    /// <summary>The name with which it came.</summary>
    public string Name { get; }

    private int Count => (int)((File.Size + PieceCipher.PieceSize - 1) / PieceCipher.PieceSize);

    /// <summary>Writes it out.</summary>
    /// <exception cref="BrokenAttachmentException">A piece is missing or was changed.</exception>
    public async Task CopyToAsync(Stream to, CancellationToken cancellationToken)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[PieceCipher.PieceSize];
        IReadOnlyList<byte[]> fetched = [];
        for (var number = 0; number < Count; number++)
        {
            if (number % AtOnce == 0)
            {
                fetched = await pieces.FetchAsync(number, AtOnce, cancellationToken);
            }

            var plain = Open(number, fetched.ElementAtOrDefault(number % AtOnce), buffer);
            sum.AppendData(plain.Span);
            if (number == Count - 1 && !sum.GetHashAndReset().AsSpan().SequenceEqual(hash))
            {
                throw new BrokenAttachmentException();
            }

            await to.WriteAsync(plain, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => cipher.Dispose();

    private ReadOnlyMemory<byte> Open(int number, byte[]? piece, byte[] buffer)
    {
        var plain = buffer.AsMemory(0, (int)Math.Min(PieceCipher.PieceSize, File.Size - ((long)number * PieceCipher.PieceSize)));
        if (piece?.Length != plain.Length + PieceCipher.Overhead)
        {
            throw new BrokenAttachmentException();
        }

        try
        {
            cipher.Open(number, piece, plain.Span);
            return plain;
        }
        catch (CryptographicException)
        {
            throw new BrokenAttachmentException();
        }
    }
}

/// <summary>What is kept of an attachment is not what was attached.</summary>
public sealed class BrokenAttachmentException() : Exception("An attachment is not whole.");
