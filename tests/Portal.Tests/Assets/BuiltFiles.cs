using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Cooperation.Portal.Tests.Assets;

/// <summary>What is committed under wwwroot/assets comes out of the sources beside it (docs/decisions/built-assets-are-committed.md).</summary>
public sealed class BuiltFiles
{
    private static readonly string Portal = Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "services", "Portal"));
    private static readonly string Sources = Path.Combine(Portal, "Assets");
    private static readonly string Built = Path.Combine(Portal, "wwwroot", "assets");

    [Fact]
    public void Were_built_after_the_last_change_of_a_source()
    {
        foreach (var line in File.ReadLines(Path.Combine(Built, "sources.txt")))
        {
            var (hash, file) = (line[..64], line[66..]);
            Convert
                .ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Sources, file))))
                .ShouldBe(hash, $"{file} changed: run npm run build in services/Portal/Assets");
        }
    }

    [Fact]
    public void Name_every_source()
    {
        var named = File.ReadLines(Path.Combine(Built, "sources.txt"))
            .Select(line => line[66..])
            .Where(file => file.StartsWith("src/", StringComparison.Ordinal));
        var there = Directory
            .EnumerateFiles(Path.Combine(Sources, "src"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Sources, file).Replace('\\', '/'));
        named.ShouldBe(there, ignoreOrder: true);
    }

    // Where the packages are installed (npm ci), the same bytes have to come out again; elsewhere the two tests above have to do.
    [Fact]
    public async Task Come_out_the_same_when_built_again()
    {
        if (!Directory.Exists(Path.Combine(Sources, "node_modules")))
        {
            return;
        }

        var again = Directory.CreateTempSubdirectory("portal-assets-").FullName;
        using var build = Process.Start(new ProcessStartInfo("node", ["build.mjs", again]) { WorkingDirectory = Sources })!;
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        build.ExitCode.ShouldBe(0);
        FilesIn(again).ShouldBe(FilesIn(Built));
        Directory.Delete(again, recursive: true);
    }

    [Fact]
    public void Speak_to_no_other_site()
    {
        foreach (var file in (string[])["site.css", "site.js", "icons.svg"])
        {
            var text = File.ReadAllText(Path.Combine(Built, file)).Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal);
            text.ShouldNotContain("http://");
            text.ShouldNotContain("https://");
            text.ShouldNotContain("data:");
        }
    }

    private static IEnumerable<(string Name, string Hash)> FilesIn(string folder) =>
        Directory
            .EnumerateFiles(folder)
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileName(file), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))));

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
