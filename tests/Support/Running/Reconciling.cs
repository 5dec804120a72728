using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Launcher.Processes;

namespace Cooperation.Tests.Support.Running;

/// <summary>What Reviews keeps is held against what its owners hold in their tables.</summary>
public static class Reconciling
{
    private const string Address = "/api/reviews/reconciliation";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Compares, and returns what came of it.</summary>
    public static async Task<JsonObject> ReconcileAsync(this RunningSystem system, CancellationToken cancellationToken)
    {
        using var operations = await system.SignInAsync("operator", cancellationToken);
        using var started = await operations.PostAsJsonAsync(Address, new { }, cancellationToken);
        started.EnsureSuccessStatusCode();
        JsonObject? result = null;
        await Poll.UntilAsync(
            async token => (string?)(result = await operations.GetFromJsonAsync<JsonObject>(Address, token))!["state"] == "ended",
            Patience,
            cancellationToken
        );
        return result!;
    }
}
