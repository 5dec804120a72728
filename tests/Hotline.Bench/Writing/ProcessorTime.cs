using System.Globalization;

namespace Cooperation.Hotline.Bench.Writing;

/// <summary>Processor time as the kernel counts it, of a process and all that it has started.</summary>
internal static class ProcessorTime
{
    private const double TicksPerSecond = 100; // the kernel's unit in /proc, whatever its own clock

    /// <summary>Seconds used so far by these processes and their descendants, also by those that have ended.</summary>
    public static double SecondsOf(params int[] roots)
    {
        var all = Directory
            .EnumerateDirectories("/proc")
            .Select(Path.GetFileName)
            .Where(name => name!.All(char.IsAsciiDigit))
            .Select(name => Read(int.Parse(name!, CultureInfo.InvariantCulture)))
            .OfType<(int Id, int Parent, double Seconds)>()
            .ToList();
        var wanted = roots.ToHashSet();
        while (all.Exists(process => wanted.Contains(process.Parent) && wanted.Add(process.Id)))
        {
            // until no child is left out
        }

        return all.Where(process => wanted.Contains(process.Id)).Sum(process => process.Seconds);
    }

    private static (int Id, int Parent, double Seconds)? Read(int id)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{id}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            var ticks = fields[11..15].Sum(field => long.Parse(field, CultureInfo.InvariantCulture));
            return (id, int.Parse(fields[1], CultureInfo.InvariantCulture), ticks / TicksPerSecond);
        }
        catch (IOException)
        {
            return null; // it has just ended
        }
    }
}
