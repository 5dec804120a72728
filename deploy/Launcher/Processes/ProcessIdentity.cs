using System.Globalization;
using System.Runtime.InteropServices;

namespace Cooperation.Launcher.Processes;

/// <summary>A process of this machine: its number and when it started, because numbers are used again.</summary>
/// <param name="Id">The process id.</param>
/// <param name="StartedTicks">Start time in clock ticks since boot, field 22 of /proc/pid/stat.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ProcessIdentity(int Id, long StartedTicks)
{
    /// <summary>Whether this very process still runs. One that ended and waits for its parent to notice has ended.</summary>
    public bool IsAlive => ReadState(Id) is { } found && found.StartedTicks == StartedTicks && found.State is not ('Z' or 'X');

    /// <summary>The living process with this number, or null.</summary>
    public static ProcessIdentity? Find(int id) =>
        ReadState(id) is { State: not ('Z' or 'X') } found ? new ProcessIdentity(id, found.StartedTicks) : null;

    /// <summary>Sends a signal; false when the process is gone.</summary>
    public bool Signal(Signal signal) => IsAlive && NativeMethods.Kill(Id, (int)signal) == 0;

    /// <summary>Waits until it has ended.</summary>
    public Task<bool> WaitForEndAsync(TimeSpan limit, CancellationToken cancellationToken)
    {
        var process = this;
        return Poll.UntilAsync(() => !process.IsAlive, limit, cancellationToken);
    }

    private static (char State, long StartedTicks)? ReadState(int id)
    {
        try
        {
            // The name of the program stands in brackets and may hold blanks and brackets: read behind the last one.
            var text = File.ReadAllText($"/proc/{id.ToString(CultureInfo.InvariantCulture)}/stat");
            var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            return (fields[0][0], long.Parse(fields[19], CultureInfo.InvariantCulture));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
