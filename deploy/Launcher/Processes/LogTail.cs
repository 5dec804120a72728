namespace Cooperation.Launcher.Processes;

/// <summary>The last lines of a log, for a message about a process that failed.</summary>
public static class LogTail
{
    private const int Lines = 15;

    /// <summary>The end of the file with its path.</summary>
    public static string Read(string path)
    {
        if (!File.Exists(path))
        {
            return $"(no log at {path})";
        }

        using var file = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        var lines = file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).TakeLast(Lines);
        return string.Join('\n', lines) + $"\n(log: {path})";
    }
}
