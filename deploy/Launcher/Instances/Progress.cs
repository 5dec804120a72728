using System.Diagnostics;
using System.Globalization;

namespace Cooperation.Launcher.Instances;

/// <summary>Tells what happens, with the seconds since the start.</summary>
public sealed class Progress(TextWriter output)
{
    private readonly long started = Stopwatch.GetTimestamp();
    private readonly Lock one = new();

    /// <summary>One line.</summary>
    public void Say(string text)
    {
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        lock (one)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds, 6:0.0} s  {text}"));
        }
    }
}
