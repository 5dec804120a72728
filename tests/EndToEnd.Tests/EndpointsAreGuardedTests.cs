namespace Cooperation.EndToEnd.Tests;

/// <summary>Deny by default (R17): whatever a process answers states its policy, and what it answers to anybody stands on this list with its reason.</summary>
public sealed class EndpointsAreGuardedTests(ObservedSystem system)
{
    // Probes and API descriptions say nothing about anybody.
    private static readonly string[] Everywhere = ["* /health/live", "* /health/ready"];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<string, string[]> Anonymous =>
        new()
        {
            { "hotline", ["GET /api/hotline/openapi.json"] },
            { "reviews", ["GET /api/reviews/openapi.json"] },
            { "identity", ["GET /api/identity/openapi.json"] },
            {
                "portal",
                [
                    "GET /api/portal/openapi.json",
                    // The door, and the way out for whoever's session has ended already.
                    "GET /sign-in",
                    "POST /sign-in",
                    "GET /sign-out",
                    "POST /sign-out",
                    // The door too is read in one's own language.
                    "POST /language",
                ]
            },
            {
                "gateway",
                [
                    "GET /api/gateway/openapi.json",
                    "GET /api/docs",
                    // The door, and the way out for whoever's session has ended already.
                    "POST /api/session/",
                    "DELETE /api/session/",
                    // Public keys: services check tokens by them before they know anybody.
                    "GET /internal/jwks",
                    // Passed on: the service sees who calls and decides itself.
                    "* /api/hotline/{**rest}",
                    "* /api/reviews/{**rest}",
                    "* /api/identity/{**rest}",
                    "* /{**page}",
                    // Always 404, whoever asks.
                    "* /api/identity/credential-checks/{**rest}",
                    "* /api/identity/accounts/by-user-name/{**rest}",
                    "* /api/identity/accounts/by-id/{**rest}",
                    "* /api/{**rest}",
                ]
            },
        };

    [Theory]
    [MemberData(nameof(Anonymous))]
    public async Task Every_endpoint_states_its_policy_and_the_anonymous_ones_stand_on_the_list(string service, string[] listed)
    {
        var output = await system.Instance.Service(service).RunAsync(["endpoints"], input: null, Cancelled);

        var lines = output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Of("policy").ShouldNotBeEmpty();
        Of("default").ShouldBeEmpty("these state no policy");
        Of("anonymous").ShouldBe([.. Everywhere, .. listed], ignoreOrder: true);

        IReadOnlyList<string> Of(string guard) =>
            [.. lines.Where(line => line.StartsWith($"{guard} ", StringComparison.Ordinal)).Select(line => line[(guard.Length + 1)..])];
    }
}
