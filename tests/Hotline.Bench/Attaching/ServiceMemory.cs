using System.Globalization;

namespace Cooperation.Hotline.Bench.Attaching;

/// <summary>The memory of a running process, as the kernel counts it.</summary>
internal sealed class ServiceMemory(string name, int pid)
{
    /// <summary>Whose it is.</summary>
    public string Name => name;

    /// <summary>Forgets the highest so far; what follows is the highest since.</summary>
    public void Forget() => File.WriteAllText($"/proc/{pid}/clear_refs", "5");

    /// <summary>What it holds now, and the most it held, in MB.</summary>
    public (double Now, double Highest) Read()
    {
        var status = File.ReadLines($"/proc/{pid}/status")
            .Select(line => line.Split(':', 2))
            .ToDictionary(line => line[0], line => line[1]);
        return (Megabytes(status["VmRSS"]), Megabytes(status["VmHWM"]));
    }

    private static double Megabytes(string kilobytes) =>
        double.Parse(kilobytes.Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / 1024;
}
