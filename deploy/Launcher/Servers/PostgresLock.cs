using System.Globalization;
using Cooperation.Launcher.Processes;

namespace Cooperation.Launcher.Servers;

/// <summary>What a killed server leaves in its data directory.</summary>
internal static class PostgresLock
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <summary>
    /// Waits until the sessions of a killed server have noticed and ended, then removes its lock file. A new server refuses
    /// to start while they live, and takes any process of its own user that got the old number for the old server.
    /// </summary>
    public static async Task WaitAsync(string data, CancellationToken cancellationToken)
    {
        await Poll.UntilAsync(() => !IsUsed(data), Limit, cancellationToken);
        if (IsUsed(data))
        {
            throw new LauncherException($"Another PostgreSQL server still works on {data}.");
        }

        File.Delete(Path.Combine(data, "postmaster.pid"));
    }

    // Every process of a server has the data directory as its working directory.
    private static bool IsUsed(string data) =>
        Directory
            .EnumerateDirectories("/proc")
            .Select(directory => Path.GetFileName(directory))
            .Where(name => int.TryParse(name, CultureInfo.InvariantCulture, out _))
            .Any(name => string.Equals(WorkingDirectory(name), data, StringComparison.Ordinal) && IsAlive(name));

    private static string? WorkingDirectory(string process)
    {
        try
        {
            return new FileInfo($"/proc/{process}/cwd").LinkTarget;
        }
        catch (Exception notOurs) when (notOurs is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool IsAlive(string process) => ProcessIdentity.Find(int.Parse(process, CultureInfo.InvariantCulture)) is not null;
}
