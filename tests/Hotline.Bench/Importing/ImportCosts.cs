using System.Globalization;
using Cooperation.Hotline.Bench.Attaching;
using Cooperation.Hotline.Bench.Finding;

namespace Cooperation.Hotline.Bench.Importing;

/// <summary>What an import of an old log costs: rows a second, the service's memory at two lengths, and how long a desk waits that logs under the same partner and year, without and with it in one run.</summary>
internal static class ImportCosts
{
    private const int Few = 1_000;
    private const int Many = 50_000;
    private static readonly TimeSpan Alone = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan After = TimeSpan.FromSeconds(30);

    public static async Task<int> RunAsync(string directory, CancellationToken cancellationToken)
    {
        var system = MeasuredSystem.Of(directory);
        using var caller = await system.SignInAsync("borderGuardLiaison", "BP-TN", cancellationToken);
        var desk = new NightDesk(caller);
        var memory = system.MemoryOf("hotline");

        await new RunningImport(caller).RunAsync(OldLog.Of(200), 200, cancellationToken); // Whatever is done for the first time only.
        SayLoad("before");
        await SayAloneAsync("before", desk, cancellationToken);
        await SayImportAsync(Few, caller, desk, memory, cancellationToken);
        await SayImportAsync(Many, caller, desk, memory, cancellationToken);
        await SayAloneAsync("after", desk, cancellationToken);
        SayLoad("after");
        return 0;
    }

    private static async Task SayAloneAsync(string when, NightDesk desk, CancellationToken cancellationToken)
    {
        var waits = await desk.LogWhileAsync(Task.Delay(Alone, cancellationToken), () => "", cancellationToken);
        Say($"logging alone, {when, -6}", waits[""]);
    }

    private static async Task SayImportAsync(
        int rows,
        Caller caller,
        NightDesk desk,
        ServiceMemory memory,
        CancellationToken cancellationToken
    )
    {
        var import = new RunningImport(caller);
        memory.Forget();
        var work = ImportAsync();
        var waits = await desk.LogWhileAsync(work, () => import.State, cancellationToken);
        var (_, highest) = memory.Read();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{rows:N0} rows: checked in {import.Checked.TotalSeconds:0.0} s, imported in {import.Done.TotalSeconds:0.0} s ({rows / import.Done.TotalSeconds:0} a second); the service held at most {highest:0} MB"
            )
        );
        foreach (var state in waits)
        {
            Say($"  while {state.Key, -8}    ", state);
        }

        async Task ImportAsync()
        {
            await import.RunAsync(OldLog.Of(rows), rows, cancellationToken);
            await Task.Delay(After, cancellationToken); // The other services take its messages in.
        }
    }

    // A pause that ended late, in a process that does nothing else, is the machine's doing.
    private static void Say(string when, IEnumerable<(double Waited, double Late)> waits) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{when}: {new Timing(waits.Select(wait => wait.Waited))}; the machine itself at most {waits.Max(wait => wait.Late):0} ms late"
            )
        );

    private static void SayLoad(string when) =>
        Console.WriteLine($"load of the machine {when}: {string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ')[..3])}");
}
