using System.Buffers.Binary;
using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Files.Pictures;

/// <summary>PNG (ISO/IEC 15948): chunks from IHDR to IEND, and nothing behind.</summary>
internal static class Png
{
    private const int MostChunks = 50_000;
    private const int ChunkFrame = 12;

    private static readonly byte[] Sign = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool IsOne(Stream file, FileLimits limits)
    {
        if (!file.Has(0, Sign) || !file.Has(12, "IHDR"u8))
        {
            return false;
        }

        var size = file.At(16, 8);
        if ((long)BinaryPrimitives.ReadUInt32BigEndian(size) * BinaryPrimitives.ReadUInt32BigEndian(size.AsSpan(4)) > limits.Points)
        {
            throw new DomainException(FileErrors.Bomb());
        }

        var place = (long)Sign.Length;
        for (var chunk = 0; chunk < MostChunks; chunk++)
        {
            var head = file.At(place, 8);
            if (head.Length < 8)
            {
                return false;
            }

            place += BinaryPrimitives.ReadUInt32BigEndian(head) + ChunkFrame;
            if (head.AsSpan(4).SequenceEqual("IEND"u8))
            {
                return place == file.Length ? true : throw new DomainException(FileErrors.Polyglot());
            }
        }

        return false;
    }
}
