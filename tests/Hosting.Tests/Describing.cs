using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Cooperation.Hosting.Tests.Probe;

namespace Cooperation.Hosting.Tests;

/// <summary>What the service says of itself: the API description and its health.</summary>
public sealed class Describing(ProbeService probe) : IClassFixture<ProbeService>
{
    [Fact]
    public async Task The_description_shows_bodies_queries_and_headers()
    {
        using var client = probe.ClientOf(null);
        var paths = (await client.GetFromJsonAsync<JsonElement>("/api/probe/openapi.json")).GetProperty("paths");

        var form = paths.GetProperty("/api/probe/forms").GetProperty("post");
        form.GetProperty("requestBody").ToString().ShouldContain("ProbeEndpointsForm");
        form.GetProperty("responses").TryGetProperty("400", out _).ShouldBeTrue();
        Names(paths.GetProperty("/api/probe/forms").GetProperty("get")).ShouldBe(["colour", "limit", "from", "overdue"], ignoreOrder: true);
        Names(paths.GetProperty("/api/probe/notes").GetProperty("post")).ShouldBe(["Idempotency-Key"]);
        Names(paths.GetProperty("/api/probe/notes/{id}").GetProperty("put")).ShouldBe(["id", "If-Match"], ignoreOrder: true);
    }

    [Fact]
    public async Task Ready_says_how_each_part_is()
    {
        using var client = probe.ClientOf(null);

        var ready = await client.GetFromJsonAsync<JsonElement>("/health/ready");

        ready.GetProperty("status").GetString().ShouldBe("Healthy");
        ready.GetProperty("checks").GetProperty("database").GetString().ShouldBe("Healthy");
        ready.GetProperty("checks").GetProperty("rehearsed").GetString().ShouldBe("Healthy");
        (await client.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_was_rehearsed_at_the_start_has_left_nothing()
    {
        (await probe.ScalarAsync<long>("select count(*) from audit.entries where action = 'process.started'")).ShouldBe(0);
    }

    private static IEnumerable<string?> Names(JsonElement operation) =>
        operation.GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("name").GetString());
}
