namespace Cooperation.EndToEnd.Tests;

/// <summary>Deny by default (R17): whatever a process answers carries a policy, or stands on this list with its reason.</summary>
public sealed class EndpointsAreGuardedTests(ObservedSystem system)
{
    // Probes and API descriptions say nothing about anybody.
    private static readonly string[] Everywhere = ["anonymous * /health/live", "anonymous * /health/ready"];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<string, string[]> Unguarded =>
        new()
        {
            { "hotline", ["anonymous GET /api/hotline/openapi.json"] },
            { "reviews", ["anonymous GET /api/reviews/openapi.json"] },
            { "identity", ["anonymous GET /api/identity/openapi.json"] },
        };

    [Theory]
    [MemberData(nameof(Unguarded))]
    public async Task Every_endpoint_carries_a_policy_or_stands_on_the_list(string service, string[] listed)
    {
        var output = await system.Instance.Service(service).RunAsync(["endpoints"], input: null, Cancelled);

        var lines = output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        lines.ShouldContain(line => line.StartsWith("policy ", StringComparison.Ordinal));
        lines
            .Where(line => line.StartsWith("anonymous ", StringComparison.Ordinal) || line.StartsWith("default ", StringComparison.Ordinal))
            .ShouldBe([.. Everywhere, .. listed], ignoreOrder: true);
    }
}
