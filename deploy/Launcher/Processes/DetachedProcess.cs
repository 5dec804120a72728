namespace Cooperation.Launcher.Processes;

/// <summary>Starts a process in a session of its own, so that it outlives the launcher and no Ctrl-C of the terminal reaches it.</summary>
public static class DetachedProcess
{
    // The shell writes the pid file, not the launcher: a launcher killed in this moment leaves no process that nobody knows.
    // As a background job the command is no group leader, so setsid and setpriv keep the process number.
    private const string Script = """
        log=$1 pid_file=$2
        shift 2
        setsid -- "$@" </dev/null >>"$log" 2>&1 &
        pid=$!
        read -r stat <"/proc/$pid/stat" || exit 1
        set -- ${stat##*) }
        shift 19
        echo "$pid $1" >"$pid_file.new"
        mv "$pid_file.new" "$pid_file"
        """;

    /// <summary>Starts <paramref name="command"/> with its output in <paramref name="log"/>.</summary>
    public static async Task<ProcessIdentity> StartAsync(
        IReadOnlyList<string> command,
        IReadOnlyDictionary<string, string> environment,
        string log,
        PidFile pidFile,
        CancellationToken cancellationToken,
        string? directory = null
    )
    {
        pidFile.Delete();
        await Command.RequireAsync(
            $"starting {command[0]}",
            ["/bin/sh", "-c", Script, "launcher", log, pidFile.Path, .. command],
            cancellationToken,
            environment,
            directory: directory
        );
        return pidFile.Read() ?? throw new LauncherException($"{Path.GetFileName(pidFile.Path)} ended at once:\n{LogTail.Read(log)}");
    }
}
