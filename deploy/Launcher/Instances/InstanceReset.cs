using Cooperation.Launcher.Building;
using Cooperation.Launcher.Servers;

namespace Cooperation.Launcher.Instances;

/// <summary>./deploy/run --reset: everything that an instance holds is deleted, once somebody has agreed.</summary>
internal sealed class InstanceReset(string path, Progress progress)
{
    /// <summary>The word that agrees.</summary>
    public const string Word = "delete";

    // What a data directory is known by; it goes last.
    private const string Known = "state.json";

    // What else lies there was put there by somebody else and stays.
    private static readonly string[] Files = ["instance.json", "ports.json", "secrets.json", Known];
    private static readonly string[] Folders = ["keys", "logs", "pids", "postgres", "rabbitmq"];
    private readonly string path = Path.GetFullPath(path);

    private bool HoldsSomething => Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any();

    /// <summary>Goes on only when somebody has agreed, at the terminal or by the option; otherwise it ends, and nothing was touched.</summary>
    /// <param name="isAgreed">Whether the option says so.</param>
    /// <param name="input">Where to read the answer; null: nobody can be asked.</param>
    /// <param name="output">Where to ask.</param>
    public void Agree(bool isAgreed, TextReader? input, TextWriter output)
    {
        if (!HoldsSomething)
        {
            return;
        }

        if (!File.Exists(Path.Combine(path, Known)))
        {
            throw new LauncherException($"{path} is no data directory of Cooperation; nothing was deleted.");
        }

        if (isAgreed)
        {
            return;
        }

        if (input is null)
        {
            throw new LauncherException(
                $"--reset deletes all that {path} holds, and here nobody can be asked: say --reset --yes. Nothing was deleted."
            );
        }

        output.Write($"Deletes all that {path} holds: databases, queues, keys, passwords, logs. Type '{Word}' to go on: ");
        if (!string.Equals(input.ReadLine()?.Trim(), Word, StringComparison.Ordinal))
        {
            throw new LauncherException("Nothing was deleted.");
        }
    }

    /// <summary>Stops what runs of it and deletes it; the caller holds the directory's lock.</summary>
    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        var options = new InstanceOptions
        {
            Directory = path,
            Configuration = ReleaseBuild.Configuration,
            Build = "",
        };
        using (var instance = new Instance(options, progress))
        {
            await instance.StopAsync(cancellationToken);
        }

        progress.Say($"Deleting what {path} holds");

        // Interrupted, the next start refuses what is left and asks for --reset again.
        InstanceAge.Forget(new InstanceDirectory(path));
        foreach (var folder in Folders)
        {
            Delete(Path.Combine(path, folder));
        }

        foreach (var file in Files)
        {
            File.Delete(Path.Combine(path, file));
        }
    }

    private static void Delete(string folder)
    {
        var directory = new DirectoryInfo(folder);
        if (directory.LinkTarget is { } target)
        {
            directory.Delete();
            ServerHome.Delete(target);
        }
        else if (directory.Exists)
        {
            directory.Delete(recursive: true);
        }
    }
}
