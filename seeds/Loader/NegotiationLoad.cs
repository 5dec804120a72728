using System.Globalization;
using System.Text.Json.Nodes;
using Cooperation.Loader.Gateway;
using Cooperation.Loader.Scenario.Agreements;

namespace Cooperation.Loader;

/// <summary>Takes the negotiation of the year through its steps, each at its own time, and enters the first plan of what was signed.</summary>
internal sealed class NegotiationLoad(GatewayClient gateway, TextWriter output)
{
    private const string Account = "kh.bca";

    // Ten in the morning in Viet Nam.
    private static readonly TimeOnly Morning = new(3, 0);

    public async Task RunAsync(IReadOnlyList<PlannedNegotiationStep> steps, string keys, CancellationToken cancellationToken)
    {
        const string Track = $"api/agreements/negotiations/{NegotiationYear.Track}";
        foreach (var (place, step) in steps.Index())
        {
            var version = (await gateway.GetAsync<Kept>(Account, At(step.On), Track, cancellationToken)).Version;
            await gateway.PostAsync<Kept>(
                Account,
                At(step.On),
                $"{Track}/{step.Step}",
                step.Body,
                string.Create(CultureInfo.InvariantCulture, $"{keys}-negotiation-{place:00}"),
                version,
                cancellationToken
            );
        }

        await gateway.PostAsync<Entered>(
            Account,
            At(NegotiationYear.PlanAgreedOn),
            "api/agreements/activities",
            new JsonObject
            {
                ["instrument"] = NegotiationYear.SignedInYear,
                ["year"] = 2019,
                ["title"] = "Trao đổi chuyên gia về điều tra các đường dây đưa người",
                ["due"] = "2019-06-30",
            },
            $"{keys}-negotiation-plan",
            version: null,
            cancellationToken
        );
        await output.WriteLineAsync($"Negotiations: {steps.Count} steps with one partner.");
    }

    private static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(Morning), TimeSpan.Zero);

    private sealed record Kept(string Code, long Version);

    private sealed record Entered(string Reference);
}
