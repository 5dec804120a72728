using System.Diagnostics;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Bench.Finding;

namespace Cooperation.Hotline.Bench.Importing;

/// <summary>An import on its way through the gateway: what it is doing, and how long each part took.</summary>
internal sealed class RunningImport(Caller caller)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);

    public string State { get; private set; } = "checking";

    public TimeSpan Checked { get; private set; }

    public TimeSpan Done { get; private set; }

    public async Task RunAsync(byte[] log, int rows, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var sent = await caller.PostFileAsync("/api/hotline/imports?hold=true", log, "so.csv", cancellationToken);
        await UntilAsync(sent, "checked", cancellationToken);
        Checked = Stopwatch.GetElapsedTime(start);
        var started = Stopwatch.GetTimestamp();
        State = "waiting"; // The answer is waited for a while; until then its rows are checked once more.
        var import = await caller.PostAsync($"/api/hotline/imports/{sent["id"]}/start", new { }, cancellationToken);
        import = await UntilAsync(import, "done", cancellationToken);
        Done = Stopwatch.GetElapsedTime(started);
        if (import["accepted"]!.GetValue<int>() != rows)
        {
            throw new InvalidOperationException($"Of {rows} rows {import["accepted"]} were imported.");
        }
    }

    private async Task<JsonNode> UntilAsync(JsonNode import, string end, CancellationToken cancellationToken)
    {
        var id = import["id"]!.GetValue<string>();
        while (true)
        {
            State = import["state"]!.GetValue<string>();
            if (State == end)
            {
                return import;
            }

            if (State is not ("checking" or "waiting" or "writing"))
            {
                throw new InvalidOperationException($"The import is {State}: {import["problems"]?[0]}");
            }

            await Task.Delay(Look, cancellationToken);
            import = await caller.GetAsync($"/api/hotline/imports/{id}", cancellationToken);
        }
    }
}
