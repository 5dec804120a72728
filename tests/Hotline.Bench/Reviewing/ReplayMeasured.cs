using System.Collections.Concurrent;
using System.Diagnostics;
using Cooperation.Hotline.Bench.Finding;
using Npgsql;

namespace Cooperation.Hotline.Bench.Reviewing;

/// <summary>A replay of all exchanges while a desk logs, beside prepared inserts of 500 rows into the same two tables before and after it.</summary>
internal sealed class ReplayMeasured(Caller operations, Caller desk, NpgsqlDataSource source)
{
    private const string Address = "/api/reviews/replays";

    private static readonly TimeSpan BetweenExchanges = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan AroundSwap = TimeSpan.FromSeconds(5);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await PreparedInserts.SayAsync(source, cancellationToken);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var ways = new ConcurrentBag<(DateTimeOffset At, double Milliseconds)>();
        var logging = LogAsync(ways, over.Token);
        await Task.Delay(AroundSwap, cancellationToken);
        var start = Stopwatch.GetTimestamp();
        var begun = await operations.PostAsync(Address, new { owner = "hotline" }, cancellationToken);
        var replay = (string)begun["replayId"]!;
        long applied;
        string state;
        do
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
            var now = await operations.GetAsync($"{Address}/{replay}", cancellationToken);
            (state, applied) = ((string)now["state"]!, (long)now["applied"]!);
        } while (state == "running");

        var (swapped, seconds) = (TimeProvider.System.GetUtcNow(), Stopwatch.GetElapsedTime(start).TotalSeconds);
        Console.WriteLine(
            $"replay: {state}, {applied:N0} messages in {seconds:0} s, {applied / seconds:N0} a second; load {ReviewsCosts.Load()}"
        );
        await Task.Delay(AroundSwap, cancellationToken);
        await over.CancelAsync();
        await logging;
        Console.WriteLine($"live messages meanwhile, from answer to fact: {new Timing(ways.Select(way => way.Milliseconds))}");
        var near = ways.Where(way => (way.At - swapped).Duration() < AroundSwap).Select(way => way.Milliseconds);
        Console.WriteLine($"those within {AroundSwap.TotalSeconds:0} s of the swap:               {new Timing(near)}");
        await PreparedInserts.SayAsync(source, cancellationToken);
    }

    private async Task LogAsync(ConcurrentBag<(DateTimeOffset, double)> ways, CancellationToken cancellationToken)
    {
        List<Task> waiting = [];
        try
        {
            using var timer = new PeriodicTimer(BetweenExchanges);
            for (var round = 0; await timer.WaitForNextTickAsync(cancellationToken); round++)
            {
                var logged = await Questions.LogAsync(desk, round, cancellationToken);
                waiting.Add(ArriveAsync(Guid.Parse((string)logged["id"]!), ways));
            }
        }
        catch (OperationCanceledException) { }

        await Task.WhenAll(waiting);
    }

    private async Task ArriveAsync(Guid exchange, ConcurrentBag<(DateTimeOffset, double)> ways)
    {
        var (at, start) = (TimeProvider.System.GetUtcNow(), Stopwatch.GetTimestamp());
        await using var command = source.CreateCommand(
            """
            select exists (select from reviews.fact_current where owner = 'hotline' and type = 'exchange' and id = $1
                and generation = coalesce((select generation from reviews.fact_source where owner = 'hotline' and type = 'exchange'), '00000000-0000-0000-0000-000000000000'))
            """
        );
        command.Parameters.AddWithValue(exchange);
        while (!(bool)(await command.ExecuteScalarAsync(CancellationToken.None))!)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), CancellationToken.None);
        }

        ways.Add((at, Stopwatch.GetElapsedTime(start).TotalMilliseconds));
    }
}
