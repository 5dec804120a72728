using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Cooperation.Hosting.Tests.Probe;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Messaging;
using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;
using Microsoft.AspNetCore.Builder;
using Npgsql;

namespace Cooperation.Hosting.Tests;

/// <summary>What operators do with parked messages, by API and by command, with the broker away: the database alone decides.</summary>
[Collection("console")] // Both read what the process writes.
public sealed class ParkedByOperators(TestPostgres postgres) : IAsyncLifetime
{
    private readonly ProbeService probe = new(postgres) { Change = AddMessages };

    private HttpClient Operator => probe.ClientOf(new TestAccount("operator", "BCA", "CA-VHHT"), "en");

    public sealed record ThingChanged(Guid ThingId, long Version);

    /// <summary>Keeps nothing: what is tested is the way to it.</summary>
    internal sealed class KeepThings : IReaction<ThingChanged>
    {
        public Task ApplyAsync(IReadOnlyList<Received<ThingChanged>> batch, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    public ValueTask InitializeAsync() => probe.InitializeAsync();

    public ValueTask DisposeAsync() => probe.DisposeAsync();

    [Fact]
    public async Task An_operator_lists_and_replays_with_a_reason_that_stays_on_record()
    {
        var id = await ParkAsync();
        var list = await Operator.GetFromJsonAsync<JsonElement>("/api/probe/messages/parked");
        list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()).ShouldContain(id);

        var answer = await Operator.PostJsonAsync($"/api/probe/messages/parked/{id}/replay", """{"reason":"Đã sửa lỗi"}""");

        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent, await answer.Content.ReadAsStringAsync());
        (await probe.ScalarAsync<string>($"select decision from messaging.parked where id = '{id}'")).ShouldBe("replayed");
        (await probe.ScalarAsync<string>($"select action || ' ' || reason from audit.entries where subject_id = '{id}'")).ShouldBe(
            "parked.replayed Đã sửa lỗi"
        );
    }

    [Fact]
    public async Task A_decision_needs_a_reason_and_a_message()
    {
        var id = await ParkAsync();

        (await (await Operator.PostJsonAsync($"/api/probe/messages/parked/{id}/discard", "{}")).ProblemAsync(HttpStatusCode.BadRequest))
            .Errors()
            .Keys.ShouldBe(["reason"]);
        await (await Operator.PostJsonAsync($"/api/probe/messages/parked/{Guid.Empty}/discard", """{"reason":"x"}""")).ProblemAsync(
            HttpStatusCode.NotFound
        );
        (await probe.ScalarAsync<long>("select count(*) from audit.entries where kind = 'Write'")).ShouldBe(0);
    }

    [Fact]
    public async Task An_auditor_may_look_and_an_officer_may_not()
    {
        var auditor = probe.ClientOf(new TestAccount("auditor", "BCA", "QTHT"));

        (await auditor.GetAsync("/api/probe/messages/parked")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await auditor.PostJsonAsync($"/api/probe/messages/parked/{await ParkAsync()}/discard", """{"reason":"x"}""")).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
        (await probe.ClientOf(ProbeService.Officer).GetAsync("/api/probe/messages/parked")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Who_administers_accounts_is_no_operator()
    {
        var administrator = probe.ClientOf(new TestAccount("administrator", "BCA", "CA-QTHT"));
        var parked = $"/api/probe/messages/parked/{await ParkAsync()}";

        (await administrator.GetAsync("/api/probe/messages/parked")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await administrator.PostJsonAsync(parked + "/replay", """{"reason":"x"}""")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await administrator.PostJsonAsync(parked + "/discard", """{"reason":"x"}""")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_command_lists_and_discards()
    {
        var id = await ParkAsync();

        var (listed, list) = await CommandAsync("list");
        var (discarded, _) = await CommandAsync("discard", id.ToString(), "--reason", "Trùng lặp");
        var (again, _) = await CommandAsync("discard", id.ToString(), "--reason", "Trùng lặp");
        var (wrong, _) = await CommandAsync("discard", id.ToString());

        (listed, discarded, again, wrong).ShouldBe((0, 0, 1, 1));
        list.ShouldContain(id.ToString());
        (await probe.ScalarAsync<string>($"select reason from audit.entries where subject_id = '{id}'")).ShouldBe("Trùng lặp");
    }

    [Fact]
    public async Task With_the_broker_away_the_service_stays_ready_and_says_so()
    {
        var ready = await Operator.GetAsync("/health/ready");

        ready.StatusCode.ShouldBe(HttpStatusCode.OK, await ready.Content.ReadAsStringAsync());
        var body = await ready.Content.ReadFromJsonAsync<JsonElement>();
        body.GetProperty("checks").EnumerateObject().Count().ShouldBeGreaterThan(1);
    }

    private static void AddMessages(WebApplicationBuilder builder)
    {
        builder.Configuration["Broker:Host"] = "127.0.0.1";
        builder.Configuration["Broker:Port"] = "9"; // Nobody listens there.
        builder.Configuration["Broker:UserName"] = "probe";
        builder.Configuration["Broker:Password"] = "probe";
        builder.Services.AddMessaging<ProbeDbContext>(
            builder.Configuration,
            "probe",
            messages => messages.Consumes<ThingChanged, KeepThings>("probe.things", owner: "elsewhere")
        );
    }

    private async Task<(int Code, string Output)> CommandAsync(params string[] args)
    {
        using var output = new StringWriter();
        var (usual, usualErrors) = (Console.Out, Console.Error);
        Console.SetOut(output);
        Console.SetError(output);
        try
        {
            return (await probe.Build().RunServiceAsync<ProbeDbContext>(["parked", .. args]), output.ToString());
        }
        finally
        {
            Console.SetOut(usual);
            Console.SetError(usualErrors);
        }
    }

    private async Task<Guid> ParkAsync()
    {
        var source = probe.Database.Superuser;
        await using var command = source.CreateCommand(
            """
            insert into messaging.parked (direction, consumer, replay_id, message_id, name, subject_id, epoch, version, is_state, occurred_at, body, error)
            values ('incoming', 'probe.things', '00000000-0000-0000-0000-000000000000', gen_random_uuid(), 'elsewhere.thing-changed', gen_random_uuid()::text, 1, 1, true, now(),
                    '{"thingId":"0190a000-0000-7000-8000-000000000001","version":1}', 'TestFailure')
            returning id
            """
        );
        return (Guid)(await command.ExecuteScalarAsync())!;
    }
}
