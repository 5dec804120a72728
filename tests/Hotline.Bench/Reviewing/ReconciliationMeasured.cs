using System.Diagnostics;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Bench.Finding;

namespace Cooperation.Hotline.Bench.Reviewing;

/// <summary>How long it takes to hold everything that Reviews keeps against the record tables of its owners.</summary>
internal static class ReconciliationMeasured
{
    private const string Address = "/api/reviews/reconciliation";
    private const int Rounds = 3;

    public static async Task RunAsync(Caller operations, CancellationToken cancellationToken)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            await operations.PostAsync(Address, new { }, cancellationToken);
            JsonNode view;
            do
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), cancellationToken);
                view = await operations.GetAsync(Address, cancellationToken);
            } while ((string?)view["state"] == "running");

            Console.WriteLine(
                $"reconciliation of {view["owners"]!.AsArray().Sum(owner => (long)owner!["records"]!):N0} records: {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s, agrees {view["agrees"]}, silent {view["silent"]!.AsArray().Count}, differing cells {view["differences"]!.AsArray().Count}; load {ReviewsCosts.Load()}"
            );
            foreach (var cell in view["differences"]!.AsArray().Take(3))
            {
                Console.WriteLine($"  {cell!.ToJsonString()[..Math.Min(300, cell.ToJsonString().Length)]}");
            }
        }
    }
}
