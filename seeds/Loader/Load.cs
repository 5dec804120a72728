using System.Collections.Concurrent;
using System.Diagnostics;
using Cooperation.Loader.Gateway;
using Cooperation.Loader.Scenario;

namespace Cooperation.Loader;

/// <summary>Sends the demo year: each partner's stream is logged in order, so that references follow it; the partners, and what follows the logging, go side by side.</summary>
internal sealed class Load(GatewayClient gateway, TextWriter output) : IDisposable
{
    private const int ReportEvery = 100;
    private const int LivesAtOnce = 8;

    private readonly SemaphoreSlim room = new(LivesAtOnce);
    private readonly ConcurrentDictionary<string, string> references = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Guid> exchanges = new(StringComparer.Ordinal);
    private int logged;
    private int classified;
    private int steps;

    /// <summary>The references that the exchanges got, by their keys.</summary>
    public IReadOnlyDictionary<string, string> References => references;

    /// <summary>Their keys at the service, by their keys here.</summary>
    public IReadOnlyDictionary<string, Guid> Exchanges => exchanges;

    public async Task RunAsync(IReadOnlyList<IReadOnlyList<PlannedExchange>> streams, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var total = streams.Sum(stream => stream.Count);
        await output.WriteLineAsync($"Demo year 2018: {total} exchanges with {streams.Count} partners.");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAll(streams.Select(stream => StoppingOthersAsync(LogAsync(stream, total, stop), stop)));
        await output.WriteLineAsync(
            $"Done: {logged} logged, {classified} classified, {steps} further steps in {clock.Elapsed.TotalSeconds:0} s."
        );
    }

    /// <summary>Sends the line tests of the year, several lines at once.</summary>
    public async Task TestLinesAsync(IReadOnlyList<PlannedTest> tests, CancellationToken cancellationToken)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = LivesAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(tests, options, async (test, token) => await gateway.TestLineAsync(test, token));
        await output.WriteLineAsync($"Lines tested: {tests.Count} times.");
    }

    public void Dispose() => room.Dispose();

    private async Task LogAsync(IReadOnlyList<PlannedExchange> stream, int total, CancellationTokenSource stop)
    {
        var lives = new List<Task>(stream.Count);
        foreach (var exchange in stream)
        {
            var answer = await gateway.LogAsync(exchange, stop.Token);
            (references[exchange.Key], exchanges[exchange.Key]) = (answer.Reference, answer.Id);
            if (Interlocked.Increment(ref logged) is var done && done % ReportEvery == 0)
            {
                await output.WriteLineAsync($"  {done} of {total}");
            }

            await room.WaitAsync(stop.Token);
            lives.Add(StoppingOthersAsync(LiveAsync(exchange, answer, stop.Token), stop));
        }

        await Task.WhenAll(lives);
    }

    private async Task LiveAsync(PlannedExchange exchange, LoggedExchange answer, CancellationToken cancellationToken)
    {
        try
        {
            var version = answer.Version;
            if (exchange.Classification is not null)
            {
                await gateway.ClassifyAsync(exchange, answer, cancellationToken);
                Interlocked.Increment(ref classified);
                version++;
            }

            foreach (var step in exchange.Steps)
            {
                await gateway.TakeStepAsync(exchange, answer, step, version++, cancellationToken);
                Interlocked.Increment(ref steps);
            }
        }
        finally
        {
            room.Release();
        }
    }

    // One failed: the others need not go on.
    private static async Task StoppingOthersAsync(Task work, CancellationTokenSource stop)
    {
        try
        {
            await work;
        }
        catch (Exception exception) when (exception is LoadFailedException or HttpRequestException)
        {
            await stop.CancelAsync();
            throw;
        }
    }
}
