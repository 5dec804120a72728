using System.Security.Cryptography;

namespace Cooperation.Hotline.Bench.Attaching;

/// <summary>A recording of noise, every one another: no two are the same file.</summary>
internal static class Recording
{
    private static readonly byte[] Head =
    [
        .. "RIFF\0\0\0\0WAVEfmt "u8,
        .. (ReadOnlySpan<byte>)[16, 0, 0, 0, 1, 0, 1, 0, 0x40, 0x1F, 0, 0, 0x40, 0x1F, 0, 0, 1, 0, 8, 0],
        .. "data\0\0\0\0"u8,
    ];

    public static byte[] Of(int bytes)
    {
        var file = RandomNumberGenerator.GetBytes(bytes);
        Head.CopyTo(file, 0);
        return file;
    }
}
