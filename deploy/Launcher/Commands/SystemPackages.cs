using Cooperation.Launcher.Instances;
using Cooperation.Launcher.Processes;
using Cooperation.Launcher.Servers;

namespace Cooperation.Launcher.Commands;

/// <summary>Installs what is missing from the packages of Debian or Ubuntu.</summary>
internal sealed class SystemPackages(Progress progress)
{
    /// <summary>A package and how to see that it is there.</summary>
    public sealed record Wanted(string Package, Func<bool> IsThere);

    public static Wanted Postgres { get; } = new("postgresql", () => Programs.PostgresDirectory is not null);

    public static Wanted RabbitMq { get; } = new("rabbitmq-server", () => Programs.RabbitMqServer is not null);

    // Without a window of its own it starts and turns pages in half the time; the other one does too.
    public static Wanted Chromium { get; } =
        new("chromium-headless-shell", () => IsOnPath("chromium-headless-shell") || IsOnPath("chromium"));

    public static Wanted DockerCompose { get; } = new("docker-compose", () => IsOnPath("docker-compose"));

    public async Task EnsureAsync(CancellationToken cancellationToken, params IReadOnlyList<Wanted> packages)
    {
        var missing = packages.Where(wanted => !wanted.IsThere()).Select(wanted => wanted.Package).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        var names = string.Join(' ', missing);
        var root = await RootPrefixAsync(names, cancellationToken);
        progress.Say($"Installing {names} from the system's packages");
        await AptAsync([.. root, "apt-get", "update", "-qq"], cancellationToken);
        await AptAsync([.. root, "apt-get", "install", "-y", "-qq", "--no-install-recommends", .. missing], cancellationToken);
        if (packages.FirstOrDefault(wanted => !wanted.IsThere()) is { } still)
        {
            throw new LauncherException($"{still.Package} was installed but its program is not where it should be.");
        }
    }

    private static async Task<string[]> RootPrefixAsync(string names, CancellationToken cancellationToken)
    {
        var advice = $"Missing: {names}. Install them as root (apt-get install {names}) and run again.";
        if (!IsOnPath("apt-get"))
        {
            throw new LauncherException($"{advice} There is no apt-get here.");
        }

        if (Environment.IsPrivilegedProcess)
        {
            return ["env", "DEBIAN_FRONTEND=noninteractive"];
        }

        var mayBecomeRoot = IsOnPath("sudo") && (await Command.RunAsync(["sudo", "-n", "true"], cancellationToken)).ExitCode == 0;
        return mayBecomeRoot ? ["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive"] : throw new LauncherException(advice);
    }

    private static Task<string> AptAsync(IReadOnlyList<string> command, CancellationToken cancellationToken) =>
        Command.RequireAsync("apt-get", command, cancellationToken);

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "/usr/bin")
            .Split(':')
            .Append("/usr/sbin")
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
