using System.ComponentModel;
using Cooperation.Launcher.Building;
using Cooperation.Launcher.Instances;
using Cooperation.Launcher.Processes;

namespace Cooperation.Launcher.Commands;

/// <summary>./deploy/sbom: builds the release and writes the list of what it is made of (CycloneDX): packages with version, licence and hash, and the pages' own.</summary>
internal sealed class SbomCommand(Progress progress)
{
    private readonly Repository repository = Repository.Find();

    public async Task<int> RunAsync(IEnumerable<string> words)
    {
        _ = new Arguments(words, [], []);
        using var interruption = new Interruption();
        var folder = repository.At("artifacts", "sbom");
        Directory.CreateDirectory(folder);
        await new ReleaseBuild(repository, progress).EnsureAsync(interruption.Token);
        await ListPackagesAsync(folder, interruption.Token);
        await ListAssetsAsync(folder, interruption.Token);
        return 0;
    }

    private async Task ListPackagesAsync(string folder, CancellationToken cancellationToken)
    {
        await Command.RequireAsync("dotnet tool restore", ["dotnet", "tool", "restore"], cancellationToken, directory: repository.Root);
        await Command.RequireAsync(
            "dotnet-CycloneDX",
            [
                "dotnet",
                "tool",
                "run",
                "dotnet-CycloneDX",
                "--",
                BuiltProjects.Write(repository),
                "--configuration",
                "Release",
                // What the build has restored, where it keeps it.
                "--disable-package-restore",
                "--base-intermediate-output-path",
                repository.At("artifacts"),
                // Writes migrations on a developer's machine, and with the compiler under it is no part of a release.
                "--exclude-filter",
                "Microsoft.EntityFrameworkCore.Design",
                "--set-name",
                "Cooperation",
                "--output-format",
                "Json",
                "--output",
                folder,
                "--filename",
                "cooperation.cdx.json",
            ],
            cancellationToken,
            directory: repository.Root
        );
        progress.Say($"Packages: {Path.Combine(folder, "cooperation.cdx.json")}");
    }

    // What npm has put into the pages is committed as built; its list comes out of the lock file, where npm is there to read it.
    private async Task ListAssetsAsync(string folder, CancellationToken cancellationToken)
    {
        var file = Path.Combine(folder, "cooperation-pages.cdx.json");
        var assets = repository.At("services", "Portal", "Assets");
        try
        {
            var list = await Command.RequireAsync(
                "npm sbom",
                ["npm", "sbom", "--sbom-format", "cyclonedx", "--package-lock-only"],
                cancellationToken,
                directory: assets
            );
            await File.WriteAllTextAsync(file, list, cancellationToken);
            progress.Say($"Assets of the pages: {file}");
        }
        catch (Win32Exception)
        {
            progress.Say($"Without npm the assets of the pages are not listed; {Path.Combine(assets, "package-lock.json")} names them");
        }
    }
}
