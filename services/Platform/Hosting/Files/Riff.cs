using System.Buffers.Binary;

namespace Cooperation.Platform.Hosting.Files;

/// <summary>RIFF: one frame for the picture WebP and the recording WAVE.</summary>
internal static class Riff
{
    public static bool IsWebp(Stream file, FileLimits limits)
    {
        var head = file.At(0, 16);
        return IsFrame(head, "WEBP"u8)
            && head.AsSpan(12, 3).SequenceEqual("VP8"u8)
            && BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4)) + 8L == file.Length;
    }

    // A recorder that was switched off leaves the length it began with.
    public static bool IsWave(Stream file, FileLimits limits) =>
        IsFrame(file.At(0, 16), "WAVE"u8) && file.At(0, 4096).AsSpan().IndexOf("fmt "u8) > 0;

    private static bool IsFrame(byte[] head, ReadOnlySpan<byte> form) =>
        head.Length == 16 && head.AsSpan().StartsWith("RIFF"u8) && head.AsSpan(8, 4).SequenceEqual(form);
}
