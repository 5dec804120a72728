using System.Diagnostics;
using System.Globalization;
using Cooperation.Hotline.Bench.Finding;

namespace Cooperation.Hotline.Bench.Attaching;

/// <summary>What attachments cost: the same way up and down with small and with the largest files, one after another and several at once, and what the processes on the way hold meanwhile.</summary>
internal static class AttachingCosts
{
    private const int Megabyte = 1024 * 1024;
    private const int Largest = 25 * Megabyte;

    private static readonly (int Bytes, int AtOnce, int Files)[] Rounds =
    [
        (Megabyte, 1, 10),
        (Megabyte, 1, 20),
        (Largest, 1, 20),
        (Megabyte, 4, 20),
        (Largest, 4, 20),
    ];

    public static async Task<int> RunAsync(string directory, CancellationToken cancellationToken)
    {
        var system = MeasuredSystem.Of(directory);
        using var desk = await system.SignInAsync("borderGuardLiaison", "BP-TN", cancellationToken);
        ServiceMemory[] processes = [system.MemoryOf("gateway"), system.MemoryOf("hotline")];
        Console.WriteLine(
            $"{"files", -22} {"up MB/s", 8} {"down", 6}   " + string.Join("   ", processes.Select(p => $"{p.Name}: now, most"))
        );
        Console.WriteLine($"{"before", -22} {"", 8} {"", 6}   {MemoryOf(processes)}");
        foreach (var round in Rounds)
        {
            Console.WriteLine(await MeasureAsync(desk, round, processes, cancellationToken));
        }

        return 0;
    }

    private static async Task<string> MeasureAsync(
        Caller desk,
        (int Bytes, int AtOnce, int Files) round,
        IReadOnlyList<ServiceMemory> processes,
        CancellationToken cancellationToken
    )
    {
        var exchange = (await Questions.LogAsync(desk, 0, cancellationToken))["id"]!.GetValue<Guid>();
        foreach (var process in processes)
        {
            process.Forget();
        }

        var attached = new string[round.Files];
        var up = await TimeAsync(
            round,
            async (file, token) => attached[file] = await desk.AttachAsync(exchange, Recording.Of(round.Bytes), token),
            cancellationToken
        );
        var down = await TimeAsync(
            round,
            async (file, token) =>
            {
                if (await desk.DownloadAsync($"/api/hotline/exchanges/{exchange}/attachments/{attached[file]}", token) != round.Bytes)
                {
                    throw new InvalidOperationException("A file came back shorter than it went.");
                }
            },
            cancellationToken
        );
        var megabytes = (double)round.Bytes * round.Files / Megabyte;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{round.Files} of {round.Bytes / Megabyte, 2} MB, {round.AtOnce} at once {megabytes / up.TotalSeconds, 8:0.0} {megabytes / down.TotalSeconds, 6:0.0}   {MemoryOf(processes)}"
        );
    }

    private static string MemoryOf(IEnumerable<ServiceMemory> processes) =>
        string.Join("   ", processes.Select(process => process.Read()).Select(held => $"{held.Now, 12:0} {held.Highest, 8:0} MB"));

    private static async Task<TimeSpan> TimeAsync(
        (int Bytes, int AtOnce, int Files) round,
        Func<int, CancellationToken, Task> work,
        CancellationToken cancellationToken
    )
    {
        var started = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, round.Files),
            new ParallelOptions { MaxDegreeOfParallelism = round.AtOnce, CancellationToken = cancellationToken },
            async (file, token) => await work(file, token)
        );
        return Stopwatch.GetElapsedTime(started);
    }
}
