using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Cooperation.Launcher.Processes;

namespace Cooperation.Launcher.Servers;

/// <summary>
/// A directory below /tmp for servers that live as long as this process. A guard beside it ends them and removes it, even
/// when this process is killed: a broken test run leaves nothing behind.
/// </summary>
public sealed class TemporaryDirectory : IAsyncDisposable
{
    // Waits for the owner's end, then ends what the pid files name: PostgreSQL by SIGQUIT, because killed hard it leaves
    // its shared memory behind.
    private const string Script = """
        directory=$1 owner=$2 owner_started=$3
        started() { read -r stat 2>/dev/null <"/proc/$1/stat" || return 1; set -- ${stat##*) }; shift 19; echo "$1"; }
        while [ "$(started "$owner")" = "$owner_started" ]; do sleep 1; done
        for file in "$directory"/pids/* "$directory"/*/pids/*; do
            [ -f "$file" ] && read -r pid pid_started <"$file" || continue
            [ "$pid" != $$ ] && [ "$(started "$pid")" = "$pid_started" ] || continue
            case $file in */postgres) kill -QUIT "$pid" ;; *) kill -KILL "$pid" ;; esac
        done
        sleep 1
        rm -rf "$directory"
        """;

    private readonly PidFile guard;

    private TemporaryDirectory(string path)
    {
        Path = path;
        guard = new PidFile(System.IO.Path.Combine(path, "pids", "guard"));
    }

    /// <summary>The directory.</summary>
    public string Path { get; }

    /// <summary>Makes one with its guard.</summary>
    public static async Task<TemporaryDirectory> CreateAsync(CancellationToken cancellationToken)
    {
        // Not Directory.CreateTempSubdirectory: that one is closed to the servers' own users.
        var name = "cooperation-" + RandomNumberGenerator.GetHexString(10, lowercase: true);
        var directory = new TemporaryDirectory(System.IO.Path.Combine(System.IO.Path.GetTempPath(), name));
        Directory.CreateDirectory(System.IO.Path.Combine(directory.Path, "pids"));
        using var self = Process.GetCurrentProcess();
        var owner = ProcessIdentity.Find(self.Id)!.Value;
        await DetachedProcess.StartAsync(
            [
                "/bin/sh",
                "-c",
                Script,
                "guard",
                directory.Path,
                owner.Id.ToString(CultureInfo.InvariantCulture),
                owner.StartedTicks.ToString(CultureInfo.InvariantCulture),
            ],
            new Dictionary<string, string>(StringComparer.Ordinal),
            "/dev/null",
            directory.guard,
            cancellationToken
        );
        return directory;
    }

    /// <summary>Removes it. The servers in it must have ended.</summary>
    public async ValueTask DisposeAsync()
    {
        guard.Read()?.Signal(Signal.Kill);
        // A server that was just killed may still be writing: then it takes a second attempt.
        await Poll.UntilAsync(TryDelete, TimeSpan.FromSeconds(10), CancellationToken.None);
    }

    private bool TryDelete()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
            return true;
        }
        catch (DirectoryNotFoundException)
        {
            return !Directory.Exists(Path);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
