using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features.People;

/// <summary>Design §4: protected details are open to officers of the desk while the exchange is assigned to them.</summary>
[Collection(FindingService.Name)]
public sealed class WhileAssignedTests(HotlineService service) : IAsyncLifetime
{
    private readonly TestAccount logger = Officers.OfMocBai;
    private readonly TestAccount assignee = Officers.OfMocBai;
    private readonly TestAccount colleague = Officers.OfMocBai;
    private readonly string word = Words.Own();
    private JsonNode exchange = null!;

    private string Address => $"{Calls.Exchanges}/{exchange.Id()}";

    private string PersonAddress => $"{Address}/people/{exchange["people"]![0]!.Id()}";

    public async ValueTask InitializeAsync()
    {
        exchange = await service.LoggedAsync(logger, An.Exchange().WithPerson($"Lê {word}"));
        using var classified = await service.ClassifyAsync(
            colleague,
            exchange.Id(),
            new
            {
                signsOfCrime = true,
                urgency = "flash",
                note = "Có dấu hiệu",
            }
        );
        classified.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task In_nobodys_hand_it_is_open_to_the_desk()
    {
        (await StatusAsync(colleague)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(assignee)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task In_somebodys_hand_it_is_open_to_him_and_to_who_logged_it()
    {
        await TakeInHandAsync(assignee, "\"2\"");
        (await StatusAsync(assignee)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(logger)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(colleague)).ShouldBe(HttpStatusCode.NotFound);
        (await service.ReadAsync(colleague, Address))["allowed"]!["readPeople"]!.GetValue<bool>().ShouldBeFalse();
        using var adding = await service.PostAsync(colleague, $"{Address}/people", new { roles = new[] { "victim" } }, "\"3\"");
        adding.StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await TakeInHandAsync(colleague, "\"3\"");
        (await StatusAsync(colleague)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(assignee)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_search_and_similar_exchanges_give_a_person_only_to_who_may_open_him()
    {
        await TakeInHandAsync(assignee, "\"2\"");
        foreach (var account in (TestAccount[])[assignee, logger, colleague, Officers.OfTayNinhPolice])
        {
            var opens = await StatusAsync(account) == HttpStatusCode.OK;
            (await FoundAsync(account)).ShouldBe(opens, account.Id.ToString());
            (await SharesPersonAsync(account)).ShouldBe(opens, account.Id.ToString());
        }
    }

    [Fact]
    public async Task A_supervisor_who_takes_it_in_hand_still_needs_the_glass()
    {
        await TakeInHandAsync(Officers.SupervisorOfMocBai, "\"2\"");
        (await StatusAsync(Officers.SupervisorOfMocBai)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_voided_exchange_takes_no_more_people()
    {
        using var voided = await service.PostAsync(logger, $"{Address}/voiding", new { reason = "Ghi nhầm" }, "\"2\"");
        voided.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var adding = await service.PostAsync(logger, $"{Address}/people", new { roles = new[] { "victim" } }, "\"3\"");
        adding.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var problem = await adding.BodyAsync();
        problem["code"]!.GetValue<string>().ShouldBe("hotline.person.exchange-voided");
        Said(problem).ShouldNotContain("mở lại", Case.Insensitive, "a voided one cannot be reopened");

        using var correcting = await service.PostAsync(
            logger,
            $"{PersonAddress}/corrections",
            new { reason = "Sai", birth = "1998" },
            "\"3\""
        );
        Said(await correcting.BodyAsync()).ShouldNotContain("thêm người", Case.Insensitive, "nobody wanted to add anybody");
    }

    [Fact]
    public async Task A_closed_exchange_is_reopened_before_somebody_is_added()
    {
        await service.TakenAsync(exchange, "assignment", new { }, assignee);
        await service.TakenAsync(exchange, "verifications", new { question = "Kiểm tra" }, assignee);
        await service.TakenAsync(exchange, "verifications/1/result", new { result = "confirmed", findings = "Đúng" }, assignee);
        await service.TakenAsync(exchange, "closure", new { outcome = "handled" }, assignee);
        using var adding = await service.CalledAsync(assignee, exchange, "people", new { roles = new[] { "victim" } });
        adding.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        Said(await adding.BodyAsync()).ShouldContain("mở lại", Case.Insensitive);
    }

    private static string Said(JsonNode problem) => problem["detail"]?.GetValue<string>() ?? problem["title"]!.GetValue<string>();

    private async Task TakeInHandAsync(TestAccount account, string version)
    {
        using var answer = await service.PostAsync(account, $"{Address}/assignment", new { }, version);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<HttpStatusCode> StatusAsync(TestAccount account)
    {
        using var answer = await service.GetAsync(account, PersonAddress);
        return answer.StatusCode;
    }

    private async Task<bool> FoundAsync(TestAccount account)
    {
        using var answer = await service.PostAsync(account, "/api/hotline/people/search", new { name = $"{word} le" });
        return (await answer.BodyAsync())["items"]!
            .AsArray()
            .Any(item => item!["reference"]!.GetValue<string>() == exchange["reference"]!.GetValue<string>());
    }

    private async Task<bool> SharesPersonAsync(TestAccount account)
    {
        using var answer = await service.PostAsync(
            account,
            "/api/hotline/similar",
            new { partner = "KH", people = new[] { new { name = $"Lê {word}" } } }
        );
        return (await answer.BodyAsync())["items"]!.ToJsonString().Contains("N1", StringComparison.Ordinal);
    }
}
