using System.Security.Cryptography;
using System.Text;

namespace Cooperation.Launcher.Building;

/// <summary>A hash of everything a build of the services is made from: content, not times, so that switching branches back and forth costs nothing.</summary>
internal static class SourceFingerprint
{
    private static readonly string[] Folders = ["contracts", "gateway", "seeds", "services"];
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal) { "bin", "obj", "artifacts", "node_modules", ".git" };

    public static async Task<string> OfAsync(Repository repository, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var shared = Directory.EnumerateFiles(repository.Root).Where(IsBuildFile);
        var files = Folders.Select(folder => repository.At(folder)).SelectMany(FilesOf).Concat(shared);
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(repository.Root, file) + '\n'));
            hash.AppendData(SHA256.HashData(await File.ReadAllBytesAsync(file, cancellationToken)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static bool IsBuildFile(string path) => Path.GetExtension(path) is ".props" or ".targets" or ".json" or ".txt";

    private static IEnumerable<string> FilesOf(string folder) =>
        Directory
            .EnumerateFiles(folder)
            .Concat(Directory.EnumerateDirectories(folder).Where(inner => !Skipped.Contains(Path.GetFileName(inner))).SelectMany(FilesOf));
}
