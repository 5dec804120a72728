using Cooperation.Launcher.Processes;

namespace Cooperation.Launcher.Building;

/// <summary>What this clone holds that main does not: committed or not, new or deleted.</summary>
internal static class ChangedFiles
{
    /// <summary>Paths from the root of the repository.</summary>
    public static async Task<IReadOnlyList<string>> SinceMainAsync(Repository repository, CancellationToken cancellationToken)
    {
        var main = await Command.RunAsync(
            ["git", "rev-parse", "--verify", "--quiet", "main"],
            cancellationToken,
            directory: repository.Root
        );
        var branch = main.ExitCode == 0 ? "main" : "origin/main";
        var common = (await GitAsync(repository, cancellationToken, "merge-base", branch, "HEAD")).Trim();

        // Without renames: a file that moved is missed where it was and is new where it is.
        var changed = await GitAsync(repository, cancellationToken, "diff", "--name-only", "--no-renames", "-z", common);
        var added = await GitAsync(repository, cancellationToken, "ls-files", "--others", "--exclude-standard", "-z");
        return [.. (changed + added).Split(['\0', '\n'], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
    }

    private static Task<string> GitAsync(Repository repository, CancellationToken cancellationToken, params string[] arguments) =>
        Command.RequireAsync($"git {arguments[0]}", ["git", .. arguments], cancellationToken, directory: repository.Root);
}
