using System.IO.Compression;

namespace Cooperation.Platform.Hosting.Files.Documents;

/// <summary>An archive without the time at which it was packed, so that the same content is the same bytes, whenever it is made.</summary>
internal static class TimelessZip
{
    // The first moment that the format knows.
    private static readonly DateTimeOffset Never = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(MemoryStream packed)
    {
        using var repacked = new MemoryStream((int)packed.Length);
        packed.Position = 0;
        using (var before = new ZipArchive(packed, ZipArchiveMode.Read, leaveOpen: true))
        using (var after = new ZipArchive(repacked, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in before.Entries)
            {
                var entry = after.CreateEntry(part.FullName, CompressionLevel.Fastest);
                entry.LastWriteTime = Never;
                using var from = part.Open();
                using var to = entry.Open();
                from.CopyTo(to);
            }
        }

        return repacked.ToArray();
    }
}
