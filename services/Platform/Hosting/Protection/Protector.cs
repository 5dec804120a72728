using System.Security.Cryptography;
using System.Text;

namespace Cooperation.Platform.Hosting.Protection;

/// <summary>Encrypts protected details before they reach the database, and makes the blind indexes by which they are found (R20). AES-256-GCM; a copied row, column or table does not open, because the place is part of what is authenticated.</summary>
public sealed class Protector(ProtectionKeys keys)
{
    private const int KeySize = 32;
    private const int NonceSize = 12;
    private const int TagSize = 16;

    /// <summary>Encrypts a value for its place.</summary>
    public ProtectedValue Seal(string table, string column, Guid recordId, ReadOnlySpan<char> value)
    {
        var place = PlaceOf(table, column, recordId);
        var (keyId, masterKey) = keys.Current;
        var text = new byte[Encoding.UTF8.GetByteCount(value)];
        Encoding.UTF8.GetBytes(value, text);
        var dataKey = RandomNumberGenerator.GetBytes(KeySize);
        try
        {
            var nonce = RandomNumberGenerator.GetBytes(NonceSize);
            var wrapNonce = RandomNumberGenerator.GetBytes(NonceSize);
            return new ProtectedValue(
                keyId,
                [.. wrapNonce, .. Encrypt(masterKey, wrapNonce, dataKey, place)],
                nonce,
                Encrypt(dataKey, nonce, text, place)
            );
        }
        finally
        {
            CryptographicOperations.ZeroMemory(dataKey);
            CryptographicOperations.ZeroMemory(text);
        }
    }

    /// <summary>Decrypts a value of this place.</summary>
    /// <exception cref="CryptographicException">The value was changed, belongs to another place, or its key is not known here.</exception>
    public string Open(string table, string column, Guid recordId, ProtectedValue value)
    {
        var place = PlaceOf(table, column, recordId);
        var dataKey = Decrypt(
            keys.Find(value.KeyId),
            value.WrappedKey.AsSpan(0, Math.Min(NonceSize, value.WrappedKey.Length)),
            value.WrappedKey.AsSpan(Math.Min(NonceSize, value.WrappedKey.Length)),
            place
        );
        var text = Decrypt(dataKey, value.Nonce, value.Ciphertext, place);
        try
        {
            return Encoding.UTF8.GetString(text);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(dataKey);
            CryptographicOperations.ZeroMemory(text);
        }
    }

    /// <summary>The blind index of a value: equal values of a kind have equal indexes, and without the key nobody can try out names. The value comes from <see cref="BlindTerms"/>.</summary>
    public byte[] BlindIndex(string kind, string value) =>
        HMACSHA256.HashData(keys.Derive("blind-index/" + kind), Encoding.UTF8.GetBytes(value));

    private static byte[] Encrypt(ReadOnlySpan<byte> key, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> place)
    {
        using var aes = new AesGcm(key, TagSize);
        var sealedBytes = new byte[plain.Length + TagSize];
        aes.Encrypt(nonce, plain, sealedBytes.AsSpan(0, plain.Length), sealedBytes.AsSpan(plain.Length), place);
        return sealedBytes;
    }

    private static byte[] Decrypt(
        ReadOnlySpan<byte> key,
        ReadOnlySpan<byte> nonce,
        ReadOnlySpan<byte> sealedBytes,
        ReadOnlySpan<byte> place
    )
    {
        if (nonce.Length != NonceSize || sealedBytes.Length < TagSize)
        {
            throw new CryptographicException("Not a protected value.");
        }

        using var aes = new AesGcm(key, TagSize);
        var plain = new byte[sealedBytes.Length - TagSize];
        aes.Decrypt(nonce, sealedBytes[..^TagSize], sealedBytes[^TagSize..], plain, place);
        return plain;
    }

    private static byte[] PlaceOf(string table, string column, Guid recordId) => Encoding.UTF8.GetBytes($"{table}|{column}|{recordId:D}");
}
