using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Cooperation.Platform.Hosting.Protection;

/// <summary>The master keys, out of a file with lines <c>keyId:base64(32 bytes)</c>. The first seals; all of them open. The last, oldest one is the root of the derived keys, so that a new first line does not change the blind indexes.</summary>
public sealed class ProtectionKeys
{
    private readonly (string Id, byte[] Key)[] keys;
    private readonly ConcurrentDictionary<string, byte[]> derived = new(StringComparer.Ordinal);

    /// <summary>Reads the lines of a key file.</summary>
    /// <exception cref="FormatException">A line is not of the form; the message never quotes it.</exception>
    public ProtectionKeys(IEnumerable<string> lines)
    {
        keys = [.. lines.Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith('#')).Select(Parse)];
        if (keys.Length == 0)
        {
            throw new FormatException("The file holds no key.");
        }
    }

    internal (string Id, byte[] Key) Current => keys[0];

    internal byte[] Find(string id)
    {
        foreach (var (known, key) in keys)
        {
            if (known == id)
            {
                return key;
            }
        }

        throw new CryptographicException($"The master key '{id}' is not in the key file.");
    }

    /// <summary>A key for one purpose (HKDF-SHA256): who learns one of them learns neither the master key nor another.</summary>
    internal byte[] Derive(string purpose) =>
        derived.GetOrAdd(
            purpose,
            text => HKDF.DeriveKey(HashAlgorithmName.SHA256, keys[^1].Key, 32, info: Encoding.UTF8.GetBytes("cooperation/" + text))
        );

    private static (string Id, byte[] Key) Parse(string line, int place)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var key = new byte[33];
        return colon > 0 && Convert.TryFromBase64String(line[(colon + 1)..], key, out var length) && length == 32
            ? (line[..colon], key[..32])
            : throw new FormatException($"Key {place + 1} of the file is not of the form keyId:base64 of 32 bytes.");
    }
}
