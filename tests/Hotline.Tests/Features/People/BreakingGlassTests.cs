using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features.People;

/// <summary>A supervisor opens protected details of his desk for a reason and for half an hour, and nobody misses that he did.</summary>
[Collection(FindingService.Name)]
public sealed class BreakingGlassTests(HotlineService service) : IAsyncLifetime
{
    private const string Name = "Canary Nguyễn Thị Kính";
    private const string Reason = "Cán bộ phụ trách vắng, phía bạn đợi xác minh ngay";
    private static readonly string[] Readers =
    [
        nameof(Officers.OfMocBai),
        nameof(Officers.CentralPolice),
        nameof(Officers.CentralBorderGuard),
        nameof(Officers.Auditor),
    ];

    private JsonNode exchange = null!;

    private string Address => $"{Calls.Exchanges}/{exchange.Id()}";

    private string PersonAddress => $"{Address}/people/{exchange["people"]![0]!.Id()}";

    public async ValueTask InitializeAsync() => exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().WithPerson(Name));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Details_open_with_a_reason_and_close_after_half_an_hour()
    {
        var supervisor = Officers.SupervisorOfMocBai;
        (await StatusAsync(supervisor, PersonAddress)).ShouldBe(HttpStatusCode.NotFound);
        var broken = await BreakAsync(supervisor);
        broken["until"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon.AddMinutes(30));

        (await service.ReadAsync(supervisor, PersonAddress))["name"]!.GetValue<string>().ShouldBe(Name);
        var allowed = (await service.ReadAsync(supervisor, Address))["allowed"]!;
        allowed["readPeople"]!.GetValue<bool>().ShouldBeTrue();
        allowed["readPeopleUntil"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon.AddMinutes(30));
        (await StatusAsync(supervisor with { At = Officers.Noon.AddMinutes(29) }, PersonAddress)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(supervisor with { At = Officers.Noon.AddMinutes(30) }, PersonAddress)).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(supervisor with { At = Officers.Noon.AddMinutes(-1) }, PersonAddress)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task It_opens_this_exchange_to_this_supervisor_only()
    {
        var other = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().WithPerson(Name));
        var supervisor = Officers.SupervisorOfMocBai;
        await BreakAsync(supervisor);
        (await StatusAsync(supervisor, $"{Calls.Exchanges}/{other.Id()}/people/{other["people"]![0]!.Id()}")).ShouldBe(
            HttpStatusCode.NotFound
        );
        (await StatusAsync(Officers.SupervisorOfMocBai, PersonAddress)).ShouldBe(HttpStatusCode.NotFound);
        using var adding = await service.PostAsync(
            supervisor,
            $"{Address}/people",
            new { roles = new[] { "victim" }, name = "Trần Văn Thêm" },
            "\"1\""
        );
        adding.StatusCode.ShouldBe(HttpStatusCode.NotFound, "the glass lets him see, not work");
    }

    [Theory]
    [InlineData(nameof(Officers.SupervisorOfHuuNghi))]
    [InlineData(nameof(Officers.OfMocBai))]
    [InlineData(nameof(Officers.CentralPolice))]
    [InlineData(nameof(Officers.Auditor))]
    [InlineData(nameof(Officers.Planner))]
    public async Task Nobody_but_a_supervisor_of_the_desk_breaks_it_and_the_refusal_is_on_record(string who)
    {
        var account = AccountOf(who);
        using var answer = await service.PostAsync(account, $"{Address}/break-glass", new { reason = Reason });
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (
            await service.QueryAsync<string>("select action from audit.entries where account_id = @account", ("account", account.Id))
        ).ShouldBe(["exchange.refused.BreakGlass"]);
    }

    [Theory]
    [InlineData("", "reason")]
    [InlineData("   ", "reason")]
    [InlineData("x", "reason")]
    [InlineData("gấp gấp gấp", "reason")]
    [InlineData("- - -", "reason")]
    public async Task Without_a_reason_that_says_something_it_stays_whole(string reason, string field)
    {
        using var answer = await service.PostAsync(Officers.SupervisorOfMocBai, $"{Address}/break-glass", new { reason });
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.BodyAsync())["errors"]!.AsObject().Select(error => error.Key).ShouldBe([field]);
    }

    [Fact]
    public async Task Desk_central_desk_and_auditor_see_who_broke_it_and_what_he_read()
    {
        var supervisor = Officers.SupervisorOfMocBai with { Name = "Trung tá Chỉ Huy" };
        await BreakAsync(supervisor);
        await service.ReadAsync(supervisor, PersonAddress);
        foreach (var who in Readers)
        {
            var alerts = (await service.ReadAsync(AccountOf(who), "/api/hotline/glass-breaks"))["items"]!.AsArray();
            var alert = alerts.Single(item => item!["exchange"]!.GetValue<string>() == exchange.Id())!;
            (alert["name"]!.GetValue<string>(), alert["open"]!.GetValue<bool>()).ShouldBe(("Trung tá Chỉ Huy", true));
            alert.ToJsonString().ShouldNotContain("Canary");

            var readings = await service.ReadAsync(AccountOf(who), $"{Address}/readings");
            readings["glassBreaks"]!.AsArray().ShouldHaveSingleItem()!["reason"]!.GetValue<string>().ShouldBe(Reason);
            var reading = readings["items"]!.AsArray().Single(item => item!["what"]!.GetValue<string>() == "person")!;
            reading["name"]!.GetValue<string>().ShouldBe("Trung tá Chỉ Huy");
            reading["person"]!.GetValue<string>().ShouldBe("N1");
            reading["breakGlass"]!.GetValue<bool>().ShouldBeTrue();
        }

        (await service.ReadAsync(Officers.OfHuuNghi, "/api/hotline/glass-breaks"))["items"]!
            .AsArray()
            .ShouldNotContain(item => item!["exchange"]!.GetValue<string>() == exchange.Id());
        (await StatusAsync(Officers.Planner, "/api/hotline/glass-breaks")).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(Officers.OfHuuNghi, $"{Address}/readings")).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(Officers.OfTayNinhBorderGuard, $"{Address}/readings")).ShouldBe(HttpStatusCode.NotFound);
        var audit = await service.QueryAsync<string>(
            "select action || ': ' || reason from audit.entries where account_id = @account and kind = 'Write'",
            ("account", supervisor.Id)
        );
        audit.ShouldBe([$"glass.broken: {Reason}"]);
    }

    [Fact]
    public async Task While_it_is_open_the_supervisor_finds_the_person_and_no_longer()
    {
        var word = Words.Own();
        exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().WithPerson($"Lê {word}"));
        var supervisor = Officers.SupervisorOfMocBai;
        (await CountAsync(supervisor, word)).ShouldBe(0);
        await BreakAsync(supervisor);
        (await CountAsync(supervisor, word)).ShouldBe(1);
        (await CountAsync(supervisor with { At = Officers.Noon.AddHours(1) }, word)).ShouldBe(0);
    }

    [Fact]
    public async Task Who_opened_the_text_stands_once_a_day_among_the_readings()
    {
        var officer = Officers.OfMocBai;
        foreach (var at in (DateTimeOffset[])[Officers.Noon, Officers.Noon.AddHours(1), Officers.Noon.AddDays(1)])
        {
            await service.ReadAsync(officer with { At = at }, Address);
        }

        await service.ReadAsync(Officers.OfTayNinhBorderGuard, Address); // sees the row, not the text
        var readings = (await service.ReadAsync(officer, $"{Address}/readings"))["items"]!.AsArray();
        readings.Select(item => item!["what"]!.GetValue<string>()).ShouldBe(["text", "text"]);
        readings.ShouldAllBe(item => item!["account"]!.GetValue<Guid>() == officer.Id);
    }

    private static TestAccount AccountOf(string who) => (TestAccount)typeof(Officers).GetProperty(who)!.GetValue(null)!;

    private async Task<JsonNode> BreakAsync(TestAccount supervisor)
    {
        using var answer = await service.PostAsync(supervisor, $"{Address}/break-glass", new { reason = Reason }, key: Words.Own());
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        return await answer.BodyAsync();
    }

    private async Task<int> CountAsync(TestAccount account, string word)
    {
        using var answer = await service.PostAsync(account, "/api/hotline/people/search", new { name = $"le {word}" });
        return (await answer.BodyAsync())["items"]!.AsArray().Count;
    }

    private async Task<HttpStatusCode> StatusAsync(TestAccount account, string address)
    {
        using var answer = await service.GetAsync(account, address);
        return answer.StatusCode;
    }
}
