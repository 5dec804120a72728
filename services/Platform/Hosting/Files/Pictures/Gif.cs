using System.Buffers.Binary;
using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Files.Pictures;

/// <summary>GIF 87a and 89a: blocks up to the trailer, and nothing behind.</summary>
internal static class Gif
{
    private const byte Trailer = 0x3B;
    private const byte Extension = 0x21;
    private const byte Picture = 0x2C;

    public static bool IsOne(Stream file, FileLimits limits)
    {
        if (!file.Has(0, "GIF87a"u8) && !file.Has(0, "GIF89a"u8))
        {
            return false;
        }

        var screen = file.At(6, 7);
        if (screen.Length < 7)
        {
            return false;
        }

        if (
            (long)BinaryPrimitives.ReadUInt16LittleEndian(screen) * BinaryPrimitives.ReadUInt16LittleEndian(screen.AsSpan(2))
            > limits.Points
        )
        {
            throw new DomainException(FileErrors.Bomb());
        }

        file.Position = 13 + ColoursOf(screen[4]);
        return Walk(file);
    }

    private static bool Walk(Stream file)
    {
        while (true)
        {
            switch (file.ReadByte())
            {
                case Trailer:
                    return file.Position == file.Length ? true : throw new DomainException(FileErrors.Polyglot());
                case Extension:
                    _ = file.ReadByte();
                    break;
                case Picture:
                    var head = new byte[9];
                    file.ReadExactly(head);
                    file.Position += ColoursOf(head[8]) + 1;
                    break;
                default:
                    return false;
            }

            SkipBlocks(file);
        }
    }

    private static void SkipBlocks(Stream file)
    {
        int length;
        while ((length = file.ReadByte()) > 0)
        {
            file.Position += length;
        }
    }

    private static int ColoursOf(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 0x07) + 1);
}
