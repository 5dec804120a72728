using System.Diagnostics;
using Cooperation.Loader.Gateway;
using Cooperation.Loader.Scenario;

namespace Cooperation.Loader;

/// <summary>Sends the demo year: each partner's stream in order, so that references follow it; the partners side by side.</summary>
internal sealed class Load(GatewayClient gateway, TextWriter output)
{
    private const int ReportEvery = 100;

    private int logged;
    private int classified;

    public async Task RunAsync(IReadOnlyList<IReadOnlyList<PlannedExchange>> streams, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var total = streams.Sum(stream => stream.Count);
        await output.WriteLineAsync($"Demo year 2018: {total} exchanges with {streams.Count} partners.");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAll(streams.Select(stream => RunAsync(stream, total, stop)));
        await output.WriteLineAsync($"Done: {logged} logged, {classified} classified in {clock.Elapsed.TotalSeconds:0} s.");
    }

    private async Task RunAsync(IReadOnlyList<PlannedExchange> stream, int total, CancellationTokenSource stop)
    {
        try
        {
            foreach (var exchange in stream)
            {
                await StepAsync(exchange, total, stop.Token);
            }
        }
        catch (Exception exception) when (exception is LoadFailedException or HttpRequestException)
        {
            // One stream failed: the others need not go on.
            await stop.CancelAsync();
            throw;
        }
    }

    private async Task StepAsync(PlannedExchange exchange, int total, CancellationToken cancellationToken)
    {
        var answer = await gateway.LogAsync(exchange, cancellationToken);
        if (exchange.Classification is not null)
        {
            await gateway.ClassifyAsync(exchange, answer, cancellationToken);
            Interlocked.Increment(ref classified);
        }

        if (Interlocked.Increment(ref logged) is var done && done % ReportEvery == 0)
        {
            await output.WriteLineAsync($"  {done} of {total}");
        }
    }
}
