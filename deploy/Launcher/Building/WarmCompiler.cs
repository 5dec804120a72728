using System.Globalization;
using System.Security.Cryptography;
using Cooperation.Launcher.Processes;

namespace Cooperation.Launcher.Building;

/// <summary>
/// A compiler that one build keeps warm for all its projects and that ends with it. The usual one of the machine would stay behind for
/// ten minutes and belong to nobody; a cold one for each project takes twice as long.
/// </summary>
internal sealed class WarmCompiler : IDisposable
{
    private readonly string pipe = "cooperation-" + RandomNumberGenerator.GetHexString(10, lowercase: true);

    /// <summary>What the build is told.</summary>
    public IReadOnlyList<string> Options => ["-nodeReuse:false", "-p:UseSharedCompilation=true", $"-p:SharedCompilationId={pipe}"];

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var process in Processes())
        {
            process.Signal(Signal.Terminate);
        }
    }

    private IEnumerable<ProcessIdentity> Processes() =>
        Directory
            .EnumerateDirectories("/proc")
            .Select(directory => Path.GetFileName(directory))
            .Where(name => int.TryParse(name, CultureInfo.InvariantCulture, out _) && IsCompiler(name))
            .Select(name => ProcessIdentity.Find(int.Parse(name, CultureInfo.InvariantCulture)))
            .OfType<ProcessIdentity>();

    private bool IsCompiler(string process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/cmdline").Split('\0').Contains($"-pipename:{pipe}", StringComparer.Ordinal);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
