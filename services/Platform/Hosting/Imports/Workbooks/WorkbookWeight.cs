using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Files.Packed;

namespace Cooperation.Platform.Hosting.Imports.Workbooks;

/// <summary>Unpacks a workbook to nowhere before a library reads it, which has no limits of its own: how much it is, how long its tags and texts are, how deep its elements.</summary>
internal static class WorkbookWeight
{
    public static void Check(PackedFile parts, SheetLimits limits, CancellationToken cancellationToken)
    {
        var unpacked = new Unpacked();
        var buffer = new byte[64 * 1024];
        foreach (var name in parts.Parts.Where(part => part is not [.., '/']).ToList())
        {
            using var part = parts.Open(name, unpacked);
            var most = IsDirectory(name) ? limits.DirectoryBytes : long.MaxValue;
            var xml = new XmlTokens(limits);
            int read;
            for (var length = 0L; (read = part.Read(buffer)) > 0; )
            {
                cancellationToken.ThrowIfCancellationRequested();
                length += read;
                if (length > most)
                {
                    throw new DomainException(FileErrors.Bomb());
                }

                xml.Take(buffer.AsSpan(0, read));
            }
        }
    }

    private static bool IsDirectory(string part) =>
        part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
        || part.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase);
}
