using Cooperation.Launcher.Catalogue;

namespace Cooperation.EndToEnd.Tests;

/// <summary>Deny by default (R17): whatever a process answers states its policy, and what it answers to anybody stands on this list with its reason.</summary>
public sealed class EndpointsAreGuardedTests(ObservedSystem system)
{
    // Probes and API descriptions say nothing about anybody.
    private static readonly string[] Everywhere = ["* /health/live", "* /health/ready"];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static IReadOnlyList<string> Behind => ServiceCatalogue.Get(ServiceCatalogue.Portal).Calls;

    public static TheoryData<string, string[]> Anonymous =>
        [
            .. Behind.Select(service => new TheoryDataRow<string, string[]>(
                service,
                // A calendar program has no session: the address itself is the secret.
                service == "meetings"
                    ? [Description(service), "GET /api/meetings/feeds/{secret}.ics"]
                    : [Description(service)]
            )),
            new(
                ServiceCatalogue.Portal,
                [
                    Description(ServiceCatalogue.Portal),
                    // The door, and the way out for whoever's session has ended already.
                    "GET /sign-in",
                    "POST /sign-in",
                    "GET /sign-out",
                    "POST /sign-out",
                    // The door too is read in one's own language.
                    "POST /language",
                ]
            ),
            new(
                ServiceCatalogue.Gateway,
                [
                    Description(ServiceCatalogue.Gateway),
                    "GET /api/docs",
                    // The door, and the way out for whoever's session has ended already.
                    "POST /api/session/",
                    "DELETE /api/session/",
                    // Public keys: services check tokens by them before they know anybody.
                    "GET /internal/jwks",
                    // Passed on: the service sees who calls and decides itself.
                    .. Behind.Select(service => $"* /api/{service}/{{**rest}}"),
                    "* /{**page}",
                    // Always 404, whoever asks.
                    "* /api/identity/credential-checks/{**rest}",
                    "* /api/identity/accounts/by-user-name/{**rest}",
                    "* /api/identity/accounts/by-id/{**rest}",
                    "* /api/{**rest}",
                ]
            ),
        ];

    private static string Description(string service) => $"GET /api/{service}/openapi.json";

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
