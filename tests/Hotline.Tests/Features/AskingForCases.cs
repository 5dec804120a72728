using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>POST /api/hotline/exchanges/{id}/repatriation-request, and the answer to it.</summary>
[Collection(OneService.Name)]
public sealed class AskingForCases(HotlineService service)
{
    private const string Asked = "hotline.open-repatriation-case";

    [Fact]
    public async Task A_case_is_asked_for_before_the_exchange_is_closed_with_its_handling_and_keys_and_no_word()
    {
        var exchange = await ClassifiedAsync(
            An.Exchange().With("handling", "TLP:GREEN").WithPerson("Nguyễn Thị Kín Đáo", roles: ["victim"])
        );

        await service.TakenAsync(exchange, "repatriation-request", new { note = "Cần đưa về ngay" });

        var request = (await service.AnnouncedAsync(Asked, exchange.Id())).ShouldHaveSingleItem();
        request["handling"]!.GetValue<string>().ShouldBe("TLP:GREEN");
        request["desk"]!.GetValue<string>().ShouldBe("BP-TN-MOCBAI");
        request["personsRescued"].ShouldBeNull("nobody has counted yet");
        request["victims"]!.AsArray().Single()!.GetValue<string>().ShouldBe(exchange["people"]![0]!.Id());
        request.ToJsonString().ShouldNotContain("Kín");
        request.ToJsonString().ShouldNotContain("đưa về");
        var read = await ReadAsync(exchange);
        read["repatriationAskedAt"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon);
        read["timeline"]!.AsArray().ShouldContain(entry => entry!["what"]!.GetValue<string>() == "repatriationAsked");
        (await AuditedAsync(exchange)).ShouldBe(1);
    }

    [Fact]
    public async Task It_is_asked_for_once_also_where_the_exchange_is_closed_with_it()
    {
        var exchange = await ClassifiedAsync(An.Exchange());
        await service.TakenAsync(exchange, "repatriation-request", new { });
        var version = (await ReadAsync(exchange))["version"]!.GetValue<long>();

        using var again = await service.StepAsync(Officers.OfMocBai, exchange.Id(), "repatriation-request", new { }, version);
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await again.CodeAsync()).ShouldBe("hotline.exchange.repatriation-asked-already");
        await service.TakenAsync(exchange, "closure", new { outcome = "handled", repatriationNeeded = true });

        (await service.AnnouncedAsync(Asked, exchange.Id())).Count.ShouldBe(1);
    }

    [Fact]
    public async Task It_is_the_lead_desks_step_after_classification_and_nobody_elses()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        using var early = await service.StepAsync(Officers.OfMocBai, exchange.Id(), "repatriation-request", new { }, 1);
        (await early.CodeAsync()).ShouldBe("hotline.exchange.step-not-open");
        await service.TakenAsync(exchange, "classification", Bodies.Harmless);

        using var stranger = await service.StepAsync(Officers.OfHuuNghi, exchange.Id(), "repatriation-request", new { }, 2);
        stranger.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var stale = await service.StepAsync(Officers.OfMocBai, exchange.Id(), "repatriation-request", new { }, 1);
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await service.AnnouncedAsync(Asked, exchange.Id())).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_answer_puts_the_cases_number_on_the_exchange_once_however_often_it_comes()
    {
        var exchange = await ClassifiedAsync(An.Exchange());
        await service.TakenAsync(exchange, "repatriation-request", new { });
        var opened = Guid.CreateVersion7();
        var answer = new JsonObject
        {
            ["caseId"] = opened,
            ["reference"] = "RC-KH-2018-000077",
            ["exchangeId"] = exchange.Id(),
            ["exchange"] = exchange.Reference(),
            ["desk"] = "BNG-CLS",
            ["openedAt"] = Officers.Noon,
        };

        await service.TellAsync("repatriation.repatriation-case-opened", opened, answer);
        await service.TellAsync("repatriation.repatriation-case-opened", opened, answer);
        await service.TellAsync(
            "repatriation.repatriation-case-opened",
            Guid.CreateVersion7(),
            With(answer, Guid.CreateVersion7().ToString())
        );

        var read = await service.ReadUntilAsync(Officers.OfMocBai, Address(exchange), now => now["repatriationCase"] is not null);
        read["repatriationCase"]!["reference"]!.GetValue<string>().ShouldBe("RC-KH-2018-000077");
        read["repatriationCase"]!["id"]!.GetValue<Guid>().ShouldBe(opened);
        read["timeline"]!.AsArray().Count(entry => entry!["what"]!.GetValue<string>() == "repatriationOpened").ShouldBe(1);
        (await service.ReadAsync(Officers.OfMocBai, Address(exchange) + "/print"))["repatriationCase"].ShouldNotBeNull();
    }

    private static string Address(JsonNode exchange) => $"{Calls.Exchanges}/{exchange.Id()}";

    // To an exchange that is not here: passed over, and nothing after it waits.
    private static JsonObject With(JsonObject answer, string exchange)
    {
        var other = (JsonObject)answer.DeepClone();
        other["exchangeId"] = exchange;
        return other;
    }

    private async Task<JsonNode> ClassifiedAsync(JsonObject request)
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, request);
        await service.TakenAsync(exchange, "classification", Bodies.Harmless);
        return exchange;
    }

    private Task<JsonNode> ReadAsync(JsonNode exchange) => service.ReadAsync(Officers.OfMocBai, Address(exchange));

    private async Task<long> AuditedAsync(JsonNode exchange) =>
        (
            await service.QueryAsync<long>(
                "select count(*) from audit.entries where action = 'exchange.repatriation-asked' and subject_id = @id",
                ("id", exchange.Id())
            )
        )[0];
}
