using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Cooperation.Platform.Hosting.Protection;

/// <summary>Encrypts a file in pieces under one data key of its own (AES-256-GCM). A piece is bound to its file and its place: none can be left out, doubled or taken from another file unnoticed.</summary>
public sealed class PieceCipher : IDisposable
{
    /// <summary>The most plain bytes that a piece holds.</summary>
    public const int PieceSize = 64 * 1024;

    /// <summary>What a sealed piece is longer than its plain bytes: nonce and tag.</summary>
    public const int Overhead = NonceSize + TagSize;

    private const int KeySize = 32;
    private const int NonceSize = 12;
    private const int TagSize = 16;

    private readonly AesGcm aes;
    private readonly byte[] place;

    private PieceCipher(ReadOnlySpan<byte> key, string file)
    {
        aes = new AesGcm(key, TagSize);
        place = [.. new byte[sizeof(int)], .. Encoding.UTF8.GetBytes(file)];
    }

    /// <summary>For a file that nobody opens after this process: its key is kept nowhere.</summary>
    public static PieceCipher ForThisProcess() => new(RandomNumberGenerator.GetBytes(KeySize), "");

    /// <summary>For a file that is kept: the key is made here and handed out sealed by the master key.</summary>
    /// <param name="protector">Seals the key.</param>
    /// <param name="table">Where the file is kept.</param>
    /// <param name="id">Key of the file.</param>
    /// <param name="sealedKey">What is to be kept beside the pieces.</param>
    public static PieceCipher New(Protector protector, string table, Guid id, out ProtectedValue sealedKey)
    {
        var key = RandomNumberGenerator.GetBytes(KeySize);
        sealedKey = protector.Seal(table, "file_key", id, Convert.ToBase64String(key));
        return new PieceCipher(key, $"{table}|{id:D}");
    }

    /// <summary>For a file kept before.</summary>
    public static PieceCipher Open(Protector protector, string table, Guid id, ProtectedValue sealedKey) =>
        new(Convert.FromBase64String(protector.Open(table, "file_key", id, sealedKey)), $"{table}|{id:D}");

    /// <summary>Seals a piece into <paramref name="sealedPiece"/>, which is longer by <see cref="Overhead"/>.</summary>
    public void Seal(int number, ReadOnlySpan<byte> plain, Span<byte> sealedPiece)
    {
        var nonce = sealedPiece[..NonceSize];
        RandomNumberGenerator.Fill(nonce);
        aes.Encrypt(nonce, plain, sealedPiece[NonceSize..^TagSize], sealedPiece[^TagSize..], PlaceOf(number));
    }

    /// <summary>Seals a whole file from its beginning, piece by piece.</summary>
    public async IAsyncEnumerable<(int Number, byte[] Piece)> SealAsync(
        Stream file,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var plain = new byte[PieceSize];
        file.Position = 0;
        for (var number = 0; ; number++)
        {
            var read = await file.ReadAtLeastAsync(plain, plain.Length, throwOnEndOfStream: false, cancellationToken);
            if (read == 0)
            {
                yield break;
            }

            var piece = new byte[read + Overhead];
            Seal(number, plain.AsSpan(0, read), piece);
            yield return (number, piece);
        }
    }

    /// <summary>Opens a piece into <paramref name="plain"/>.</summary>
    /// <exception cref="CryptographicException">The piece was changed, or stands in another place.</exception>
    public void Open(int number, ReadOnlySpan<byte> sealedPiece, Span<byte> plain) =>
        aes.Decrypt(sealedPiece[..NonceSize], sealedPiece[NonceSize..^TagSize], sealedPiece[^TagSize..], plain, PlaceOf(number));

    /// <inheritdoc/>
    public void Dispose() => aes.Dispose();

    private byte[] PlaceOf(int number)
    {
        BinaryPrimitives.WriteInt32BigEndian(place, number);
        return place;
    }
}
