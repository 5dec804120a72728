using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Cooperation.Launcher.Building;

/// <summary>Tells one build of a program from another by the files in its folder: names, sizes and times, without reading them.</summary>
internal static class ProgramFingerprint
{
    public static string Of(string program)
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(program)!);
        var files = folder
            .EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Path.GetRelativePath(folder.FullName, file.FullName)} {file.Length} {file.LastWriteTimeUtc.Ticks}\n"
                )
            )
            .Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(files))));
    }
}
