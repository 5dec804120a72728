using System.Buffers.Binary;

namespace Cooperation.Platform.Hosting.Files.Pictures;

/// <summary>TIFF 6.0, which fax machines and scanners write: a head in either order of bytes and a first directory that lies in the file.</summary>
internal static class Tiff
{
    private const int EntrySize = 12;

    public static bool IsOne(Stream file, FileLimits limits)
    {
        var head = file.At(0, 8);
        if (head.Length < 8)
        {
            return false;
        }

        var isLittle = head.AsSpan().StartsWith("II\u002A\0"u8);
        if (!isLittle && !head.AsSpan().StartsWith("MM\0\u002A"u8))
        {
            return false;
        }

        var place = isLittle
            ? BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4))
            : BinaryPrimitives.ReadUInt32BigEndian(head.AsSpan(4));
        var count = file.At(place, 2);
        if (count.Length < 2)
        {
            return false;
        }

        var entries = isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(count) : BinaryPrimitives.ReadUInt16BigEndian(count);
        return entries > 0 && place + 2 + ((long)entries * EntrySize) <= file.Length;
    }
}
