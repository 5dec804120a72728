using Cooperation.Hotline.Bench.Contending;
using Cooperation.Launcher.Processes;
using Cooperation.Launcher.Servers;
using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;
using Npgsql;

namespace Cooperation.Hotline.Bench.Writing;

/// <summary>A save through the service beside one bare EF insert behind HTTP, in alternating rounds: a busy machine is busy for both.</summary>
internal static class WritingCosts
{
    private const int Rounds = 3;
    private static readonly int[] Connections = [1, 16, 64];
    private const double Settled = 0.95;
    private const int LongestWarmUp = 12;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(6);

    private static readonly TestAccount Officer = new("borderGuardLiaison", "BDBP", "BP-TN-MOCBAI")
    {
        Partners = ["KH"],
        Areas = ["border"],
        Provinces = ["80"],
    };

    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var postgres = new TestPostgres();
        await postgres.InitializeAsync();
        await using var rabbitMq = new TestRabbitMq();
        await rabbitMq.InitializeAsync();
        await using var service = new MeasuredHotline(postgres, rabbitMq);
        await service.InitializeAsync();
        var database = await postgres.CreateDatabaseAsync("bare", cancellationToken);
        var folder = Directory.CreateTempSubdirectory("cooperation-bare-").FullName;
        var bareUrl = $"http://127.0.0.1:{FreePort.Next()}";
        var bare = await StartBareAsync(database, bareUrl, folder, cancellationToken);
        try
        {
            var ours = new OfferedSaves(
                new Uri(service.Url, "/api/hotline/exchanges"),
                () => ContendedExchange.Incoming("80"),
                () => service.Authority.TokenFor(Officer, "hotline")
            );
            var theirs = new OfferedSaves(new Uri(new Uri(bareUrl), "/rows"), () => ContendedExchange.Incoming("80"), Token: null);
            int[] all = [service.ProcessId!.Value, postgres.Instance!.Process!.Value.Id, rabbitMq.Instance!.Process!.Value.Id];
            int[] peers = [bare.Id, postgres.Instance!.Process!.Value.Id];
            await FirstAsync(service, ours, cancellationToken);
            await WaitForAsync(theirs, cancellationToken);
            await WarmUpAsync(ours, all, cancellationToken);
            await WarmUpAsync(theirs, peers, cancellationToken);
            Console.WriteLine(
                "connections   saves/s  bare/s   ratio   p50 ms   p99 ms  bare p99   CPU ms/save  bare   ratio   refused   service + PostgreSQL + RabbitMQ"
            );
            foreach (var connections in Connections)
            {
                var (mine, other) = (new List<Saved>(), new List<Saved>());
                var (mineCpu, otherCpu) = (new double[all.Length], new double[peers.Length]);
                for (var round = 0; round < Rounds; round++)
                {
                    await TimedAsync(mine, ours, all, mineCpu);
                    await TimedAsync(other, theirs, peers, otherCpu);
                }

                Print(connections, Saved.Of(mine), Saved.Of(other), mineCpu, otherCpu);

                async Task TimedAsync(List<Saved> into, OfferedSaves what, int[] processes, double[] used)
                {
                    var before = processes.Select(process => ProcessorTime.SecondsOf(process)).ToList();
                    into.Add(await what.RunAsync(connections, Round, cancellationToken));
                    for (var i = 0; i < processes.Length; i++)
                    {
                        used[i] += ProcessorTime.SecondsOf(processes[i]) - before[i];
                    }
                }
            }

            return 0;
        }
        finally
        {
            bare.Signal(Signal.Kill);
            Directory.Delete(folder, recursive: true);
        }
    }

    // The runtime compiles again what is asked often, for a minute and more, beside the work: what a save costs is told when that has ended.
    private static async Task WarmUpAsync(OfferedSaves saves, int[] processes, CancellationToken cancellationToken)
    {
        var before = double.MaxValue;
        for (var round = 0; round < LongestWarmUp; round++)
        {
            var used = ProcessorTime.SecondsOf(processes);
            var saved = await saves.RunAsync(16, WarmUp, cancellationToken);
            var cost = (ProcessorTime.SecondsOf(processes) - used) / saved.Waits.Count;
            if (cost > before * Settled)
            {
                return;
            }

            before = cost;
        }
    }

    // A desk is the first to ask after a start, too.
    private static async Task FirstAsync(MeasuredHotline service, OfferedSaves ours, CancellationToken cancellationToken)
    {
        var started = ProcessorTime.SecondsOf(service.ProcessId!.Value);
        var first = await ours.RunAsync(1, TimeSpan.FromMilliseconds(1), cancellationToken);
        var second = await ours.RunAsync(1, TimeSpan.FromMilliseconds(1), cancellationToken);
        Console.WriteLine(
            $"ready after {started:0.0} s of processor time; the first save took {first.Waits[0]:0} ms, the second {second.Waits[0]:0} ms"
        );
    }

    private static void Print(int connections, Saved mine, Saved other, double[] mineCpu, double[] otherCpu)
    {
        var (cost, peer) = (mineCpu.Sum() * 1000 / mine.Waits.Count, otherCpu.Sum() * 1000 / other.Waits.Count);
        var parts = string.Join(" + ", mineCpu.Select(used => $"{used * 1000 / mine.Waits.Count:0.00}"));
        Console.WriteLine(
            $"{connections, 11}   {mine.ASecond, 7:0.0}  {other.ASecond, 6:0}   {mine.ASecond / other.ASecond, 5:0.000}   {mine.WaitOf(0.5), 6:0.0}   "
                + $"{mine.WaitOf(0.99), 6:0.0}  {other.WaitOf(0.99), 8:0.0}   {cost, 11:0.00}  {peer, 4:0.00}   {cost / peer, 5:0.0}   {mine.Refused, 7}   {parts}"
        );
    }

    private static async Task<ProcessIdentity> StartBareAsync(
        TestDatabase database,
        string url,
        string folder,
        CancellationToken cancellationToken
    ) =>
        await DetachedProcess.StartAsync(
            ["dotnet", typeof(WritingCosts).Assembly.Location, "bare", database.OwnerConnectionString + ";Maximum Pool Size=80", url],
            new Dictionary<string, string>(StringComparer.Ordinal),
            Path.Combine(folder, "bare.log"),
            new PidFile(Path.Combine(folder, "pid")),
            cancellationToken
        );

    private static async Task WaitForAsync(OfferedSaves saves, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await saves.RunAsync(1, TimeSpan.FromMilliseconds(100), cancellationToken);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
            }
        }
    }
}
