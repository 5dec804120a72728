using System.Net;
using Cooperation.Hosting.Tests.Probe;
using Cooperation.Tests.Support.Servers;

namespace Cooperation.Hosting.Tests;

/// <summary>The database goes and comes back; nobody restarts the service.</summary>
public sealed class DatabaseAway
{
    [Fact]
    public async Task While_it_is_away_nothing_protected_is_read_and_the_service_says_so()
    {
        await using var postgres = await TestPostgres.StartPrivateAsync(CancellationToken.None);
        var probe = new ProbeService(postgres);
        await probe.InitializeAsync();
        using var client = probe.ClientOf(ProbeService.Officer);
        var people = $"/api/probe/notes/{Guid.CreateVersion7(TimeProvider.System.GetUtcNow())}/people";
        (await client.GetAsync(people)).StatusCode.ShouldBe(HttpStatusCode.OK);

        await postgres.Instance!.StopAsync(CancellationToken.None);

        await (await client.GetAsync(people)).ProblemAsync(HttpStatusCode.ServiceUnavailable);
        await (await client.GetAsync("/api/probe/planned")).ProblemAsync(HttpStatusCode.Forbidden);
        (await client.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await client.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await postgres.Instance.StartAsync(CancellationToken.None);

        (await client.GetAsync(people)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await probe.DisposeAsync();
    }
}
