using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Cooperation.Tests.Support.Files;

/// <summary>A picture of one colour, or of noise that does not pack.</summary>
public static class BuiltPng
{
    public static byte[] Of(int width, int height, bool isNoise = false)
    {
        var row = new byte[1 + (width * 3)];
        var noise = new Random(12);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, isNoise ? CompressionLevel.NoCompression : CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var line = 0; line < height; line++)
            {
                if (isNoise)
                {
                    noise.NextBytes(row.AsSpan(1));
                }
                else
                {
                    row.AsSpan(1).Fill(0x7A);
                }

                zlib.Write(row);
            }
        }

        return [.. Sign, .. Head(width, height), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    /// <summary>One that says a size and holds nothing of it.</summary>
    public static byte[] Saying(int width, int height) => [.. Sign, .. Head(width, height), .. Chunk("IDAT", []), .. Chunk("IEND", [])];

    private static ReadOnlySpan<byte> Sign => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static byte[] Head(int width, int height) => Chunk("IHDR", [.. Word(width), .. Word(height), 8, 2, 0, 0, 0]);

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(name), .. content];
        return [.. Word(content.Length), .. body, .. Word((int)Check(body))];
    }

    private static byte[] Word(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    // CRC-32 as ISO/IEC 15948 has it, bit by bit.
    private static uint Check(byte[] bytes)
    {
        var sum = 0xFFFFFFFFu;
        foreach (var part in bytes)
        {
            sum ^= part;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum >> 1) ^ ((sum & 1) * 0xEDB88320u);
            }
        }

        return ~sum;
    }
}
