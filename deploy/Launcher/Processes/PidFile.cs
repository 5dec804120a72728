using System.Globalization;

namespace Cooperation.Launcher.Processes;

/// <summary>Remembers a started process across launchers. It is believed only while number and start time still fit.</summary>
public sealed class PidFile(string path)
{
    /// <summary>Where it lies.</summary>
    public string Path { get; } = path;

    /// <summary>The living process it names, or null.</summary>
    public ProcessIdentity? Read()
    {
        if (!File.Exists(Path))
        {
            return null;
        }

        var fields = File.ReadAllText(Path).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return
            fields is [var id, var started]
            && int.TryParse(id, CultureInfo.InvariantCulture, out var processId)
            && long.TryParse(started, CultureInfo.InvariantCulture, out var ticks)
            && new ProcessIdentity(processId, ticks) is { IsAlive: true } found
            ? found
            : null;
    }

    /// <summary>Forgets it.</summary>
    public void Delete() => File.Delete(Path);

    /// <summary>Notes a process that was not started by <see cref="DetachedProcess"/>.</summary>
    public void Write(ProcessIdentity process) =>
        File.WriteAllText(Path, string.Create(CultureInfo.InvariantCulture, $"{process.Id} {process.StartedTicks}\n"));
}
