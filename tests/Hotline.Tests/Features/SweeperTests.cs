using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Launcher.Processes;
using Cooperation.Tests.Support.Services;
using Npgsql;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>Two replicas sweep at once: the desk is warned once, its supervisor told once, and the exchange stays at its version.</summary>
public sealed class SweeperTests(SweptHotline service) : IClassFixture<SweptHotline>
{
    private const int Exchanges = 40;

    [Fact]
    public async Task Each_clock_is_warned_of_once_and_escalated_once_by_two_processes()
    {
        var officer = Officers.OfMocBai with { At = null };
        var now = TimeProvider.System.GetUtcNow();
        using var client = service.ClientOf(officer);
        for (var i = 0; i < Exchanges; i++)
        {
            // Flash, received 45 minutes ago: classification and acknowledgement are warned of and not yet late; every other one is past all ends.
            var receivedAt = i % 2 == 0 ? now.AddMinutes(-45) : now.AddHours(-3);
            using var answer = await client.PostAsJsonAsync(
                Calls.Exchanges,
                An.Exchange(receivedAt).With("urgency", "flash").With("province", null),
                TestContext.Current.CancellationToken
            );
            answer.EnsureSuccessStatusCode();
        }

        // Half: 2 warnings each. Half: 3 escalations each, and no warning, for it came too late.
        const int Expected = (Exchanges / 2 * 2) + (Exchanges / 2 * 3);
        var written = await Poll.UntilAsync(
            async _ => await CountAsync("select count(*) from hotline.clock_alerts") >= Expected,
            TimeSpan.FromSeconds(30),
            TestContext.Current.CancellationToken
        );
        written.ShouldBeTrue(service.Log);
        // Several more rounds of both write nothing more.
        var before = await CountAsync("select count(*) from hotline.clock_alerts");
        await Poll.UntilAsync(
            async _ => await CountAsync("select count(*) from hotline.clock_alerts") > before,
            TimeSpan.FromSeconds(1),
            TestContext.Current.CancellationToken
        );
        (await CountAsync("select count(*) from hotline.clock_alerts where level = 'warning'")).ShouldBe(Exchanges / 2 * 2);
        (await CountAsync("select count(*) from hotline.clock_alerts where level = 'escalation'")).ShouldBe(Exchanges / 2 * 3);
        (await CountAsync("select count(*) from hotline.exchanges where version <> 1")).ShouldBe(0);
        (await CountAsync("select count(*) from hotline.clocks where due_at <= now() and escalated_for is distinct from due_at")).ShouldBe(
            0,
            "a clock that was escalated is not looked at again"
        );

        var late = JsonNode.Parse(
            await client.GetStringAsync(new Uri("/api/hotline/late?limit=500", UriKind.Relative), TestContext.Current.CancellationToken)
        )!;
        late["items"]!.AsArray().Count.ShouldBe(Exchanges);
        var items = late["items"]!.AsArray().SelectMany(exchange => exchange!["clocks"]!.AsArray()).ToArray();
        items.Length.ShouldBe(Expected);
        items.ShouldAllBe(item => item!["late"]!.GetValue<bool>() ? item["escalatedAt"] != null : item["warnedAt"] != null);
    }

    [Fact]
    public async Task The_running_role_may_add_alerts_and_never_change_them()
    {
        await using var source = NpgsqlDataSource.Create(service.Database.Settings["ConnectionStrings:App"]!);
        await using var command = source.CreateCommand("update hotline.clock_alerts set desk = 'X'");
        (
            await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken))
        ).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    private async Task<long> CountAsync(string sql)
    {
        var source = service.Database.Superuser;
        await using var command = source.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
