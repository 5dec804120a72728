using System.Globalization;
using Cooperation.Launcher.Instances;
using Cooperation.Launcher.Processes;

namespace Cooperation.Launcher.Building;

/// <summary>The build that ./deploy/run uses: made when the sources changed, never under the feet of running processes.</summary>
internal sealed class ReleaseBuild(Repository repository, Progress progress)
{
    public const string Configuration = "release";
    private readonly string stamp = repository.At("artifacts", "built.release");

    /// <summary>Builds if needed and returns the fingerprint of what is built.</summary>
    public async Task<string> EnsureAsync(CancellationToken cancellationToken)
    {
        var sources = await SourceFingerprint.OfAsync(repository, cancellationToken);
        var built = File.Exists(stamp) ? await File.ReadAllTextAsync(stamp, cancellationToken) : null;
        if (string.Equals(built, sources, StringComparison.Ordinal))
        {
            return sources;
        }

        if (built is not null && IsInUse())
        {
            progress.Say("The sources changed since the last build, but processes run on it: it stays. Stop and run again to renew.");
            return built;
        }

        progress.Say("Building (about a minute the first time)");
        File.Delete(stamp);
        await BuildAsync(cancellationToken);
        await File.WriteAllTextAsync(stamp, sources, cancellationToken);
        return sources;
    }

    private async Task BuildAsync(CancellationToken cancellationToken)
    {
        using var compiler = new WarmCompiler();
        var result = await Command.RunAsync(
            [
                "dotnet",
                "build",
                BuiltProjects.Write(repository),
                "--configuration",
                "Release",
                "--verbosity",
                "quiet",
                "-nologo",
                "-m",
                .. compiler.Options,
            ],
            cancellationToken,
            directory: repository.Root
        );
        if (result.ExitCode != 0)
        {
            throw new LauncherException($"The build failed:\n{result.Output}");
        }
    }

    private bool IsInUse()
    {
        var programs = repository.At("artifacts", "bin") + "/";
        return Directory
            .EnumerateDirectories("/proc")
            .Select(directory => Path.GetFileName(directory))
            .Where(name => int.TryParse(name, CultureInfo.InvariantCulture, out _))
            .SelectMany(ArgumentsOf)
            .Any(argument =>
                argument.StartsWith(programs, StringComparison.Ordinal)
                && argument.Contains($"/{Configuration}/", StringComparison.Ordinal)
                && !argument.EndsWith("Cooperation.Launcher.dll", StringComparison.Ordinal)
            );
    }

    private static string[] ArgumentsOf(string process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/cmdline").Split('\0');
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
