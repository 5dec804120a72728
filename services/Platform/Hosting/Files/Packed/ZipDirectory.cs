using System.Buffers.Binary;
using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Files.Packed;

/// <summary>Counts the parts of a packed file before anything is opened: a library reads the whole directory into memory first, however long it is.</summary>
internal static class ZipDirectory
{
    private const int EndSize = 22;
    private const int LongestComment = ushort.MaxValue;
    private const uint EndSign = 0x06054B50;
    private const uint EntrySign = 0x02014B50;
    private const int EntrySize = 46;

    public static void Check(Stream file, PackedLimits limits)
    {
        file.Position = DirectoryStart(file);
        var entry = new byte[EntrySize];
        for (var parts = 0; file.ReadAtLeast(entry, EntrySize, throwOnEndOfStream: false) == EntrySize; parts++)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(entry) != EntrySign)
            {
                return;
            }

            if (parts >= limits.Parts)
            {
                throw new DomainException(FileErrors.Bomb());
            }

            file.Position += Word(entry, 28) + Word(entry, 30) + Word(entry, 32);
        }
    }

    private static long DirectoryStart(Stream file)
    {
        var tail = new byte[Math.Min(file.Length, EndSize + LongestComment)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        for (var place = tail.Length - EndSize; place >= 0; place--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(place)) == EndSign)
            {
                var start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(place + 16));
                return start < file.Length ? start : throw new DomainException(FileErrors.Broken());
            }
        }

        throw new DomainException(FileErrors.Broken());
    }

    private static int Word(byte[] entry, int place) => BinaryPrimitives.ReadUInt16LittleEndian(entry.AsSpan(place));
}
