using System.Globalization;
using Cooperation.Loader.Gateway;
using Cooperation.Loader.Scenario.Agreements;

namespace Cooperation.Loader;

/// <summary>Sends what the agencies say of the plan, each at its own time.</summary>
/// <param name="gateway">The public API.</param>
/// <param name="output">Where progress is told.</param>
internal sealed class PlanLoad(GatewayClient gateway, TextWriter output)
{
    // Half past ten in the morning in Viet Nam.
    private static readonly TimeOnly Morning = new(3, 30);

    public async Task RunAsync(IReadOnlyList<PlannedTaskCall> calls, string keys, CancellationToken cancellationToken)
    {
        foreach (var (number, call) in calls.Index())
        {
            await gateway.PostAsync<object>(
                call.Account,
                new(call.On.ToDateTime(Morning), TimeSpan.Zero),
                $"api/agreements/{call.Address}",
                call.Body,
                string.Create(CultureInfo.InvariantCulture, $"{keys}-task-{number:000}"),
                version: null,
                cancellationToken
            );
        }

        await output.WriteLineAsync($"Agreements: {calls.Count} reports, plans, reminders and inspections of the plan's tasks.");
    }
}
