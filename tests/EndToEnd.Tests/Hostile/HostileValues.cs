using System.Collections.Concurrent;
using System.Diagnostics;
using Cooperation.Tests.Support.Running;

namespace Cooperation.EndToEnd.Tests.Hostile;

/// <summary>What is sent that nobody means well with, and how it has to be answered: by a refusal and no failure, soon, and without a log that repeats it (R22).</summary>
internal static class HostileValues
{
    /// <summary>Found again wherever it is repeated.</summary>
    public const string Planted = "Kanaryquét";
    public const string PlantedPlainly = "Kanaryqu";

    /// <summary>How many stand at the door at once: one alone leaves the processors idle while it is passed on from process to process.</summary>
    public const int AtOnce = 4;

    // On a machine with much else to do; what grows with the square of a field takes minutes.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(15);

    public static readonly string[] Values =
    [
        "",
        $"{Planted} Đỗ\u0301",
        $"7\"{Planted}",
        $"\"{PlantedPlainly}\"",
        $"{PlantedPlainly}\r\nSet-Cookie: x=y",
        $"{PlantedPlainly}\u0001\u0002\u001F\u007F\u2028\uFFFE",
        $"/{Planted} Đỗ",
        "-1",
        "99999999999999999999",
        PlantedPlainly + new string('Đ', 1_500),
    ];

    // They end the session, or count against whoever signs in elsewhere.
    public static readonly string[] Doors = ["/sign-out", "/sign-in", "/password", "/api/session", "/api/identity/password"];

    public static void Note(HttpResponseMessage answer, long started, string call, string what, ConcurrentBag<string> failures)
    {
        var took = Stopwatch.GetElapsedTime(started);
        if ((int)answer.StatusCode >= 500 || took > Soon)
        {
            failures.Add($"{(int)answer.StatusCode} after {took.TotalSeconds:0.0} s: {call} with {what[..Math.Min(what.Length, 60)]}");
        }
    }

    public static void LogsShouldNotRepeat(this RunningSystem system)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(system.DataDirectory, "logs")))
        {
            using var log = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
            log.ReadToEnd().ShouldNotContain(PlantedPlainly, Case.Sensitive, Path.GetFileName(file));
        }
    }
}
