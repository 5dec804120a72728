using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>What may be done with information, and what becomes of it when it is taken back.</summary>
[Collection(OneService.Name)]
public sealed class RecallAndHandlingTests(HotlineService service)
{
    [Fact]
    public async Task A_recall_tells_who_had_it_before_his_eyes_and_what_the_recipients_say()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.OutgoingExchange().With("kind", "verificationRequest"));
        var address = $"{Calls.Exchanges}/{exchange.Id()}";
        await service.ReadAsync(Officers.CentralPolice, address);
        await service.ReadAsync(Officers.OfMocBai, address + "/print");
        var recalled = await TakeAsync(exchange, "recall", new { reason = "Gửi nhầm nội dung" }, 1);
        recalled["waitingFor"]!.GetValue<string>().ShouldBe("nobody");
        await TakeAsync(exchange, "recall/confirmations", new { confirmedBy = "Trực ban Ba Vét", state = "destroyed" }, 2);

        var account = await service.ReadAsync(Officers.OfMocBai, address + "/recall");
        account["inside"]!.AsArray().Select(reading => reading!["what"]!.GetValue<string>()).ShouldBe(["text", "print"], ignoreOrder: true);
        account["outside"]![0]!["state"]!.GetValue<string>().ShouldBe("destroyed");
        (await service.ReadAsync(Officers.OfMocBai, address))["recalledAt"].ShouldNotBeNull();
        using var answer = await service.StepAsync(Officers.OfMocBai, exchange.Id(), "answer", new { final = true, text = "Trả lời" }, 3);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.BodyAsync())["code"]!.GetValue<string>().ShouldBe("hotline.exchange.recalled");
        using var stranger = await service.GetAsync(Officers.OfHuuNghi, address + "/recall");
        stranger.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_reply_logged_to_what_was_recalled_is_refused()
    {
        var request = await service.LoggedAsync(Officers.OfMocBai, An.OutgoingExchange().With("kind", "verificationRequest"));
        await TakeAsync(request, "recall", new { reason = "Gửi nhầm" }, 1);
        using var reply = await service.LogAsync(Officers.OfMocBai, An.Exchange().With("kind", "result").With("inReplyTo", request.Id()));
        reply.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task What_its_handling_forbids_is_refused_with_the_reason()
    {
        var red = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().With("handling", "TLP:RED"));
        using (var print = await service.GetAsync(Officers.OfMocBai, $"{Calls.Exchanges}/{red.Id()}/print"))
        {
            print.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await print.BodyAsync())["code"]!.GetValue<string>().ShouldBe("hotline.handling.not-printed");
        }

        using var forward = await service.StepAsync(
            Officers.OfMocBai,
            red.Id(),
            "forwarding",
            new { toAgency = "BNG", purpose = "Bảo hộ công dân" },
            1
        );
        forward.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var view = await service.ReadAsync(Officers.OfMocBai, $"{Calls.Exchanges}/{red.Id()}");
        view["limits"]!["whyNotPrinted"]!.GetValue<string>().ShouldContain("TLP:RED");
        view["forwardings"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stricter_reply_makes_the_whole_thread_stricter()
    {
        var request = await service.LoggedAsync(
            Officers.OfMocBai,
            An.OutgoingExchange().With("kind", "verificationRequest").With("handling", "TLP:CLEAR")
        );
        await service.LoggedAsync(
            Officers.OfMocBai,
            An.Exchange().With("kind", "result").With("handling", "TLP:RED").With("inReplyTo", request.Id())
        );
        var view = await service.ReadAsync(Officers.OfMocBai, $"{Calls.Exchanges}/{request.Id()}");
        (view["handling"]!.GetValue<string>(), view["limits"]!["handling"]!.GetValue<string>()).ShouldBe(("TLP:CLEAR", "TLP:RED"));
    }

    [Fact]
    public async Task A_voided_reply_makes_its_thread_no_stricter_but_keeps_its_own_mark()
    {
        var request = await service.LoggedAsync(
            Officers.OfMocBai,
            An.OutgoingExchange().With("kind", "verificationRequest").With("handling", "TLP:CLEAR")
        );
        var reply = await service.LoggedAsync(
            Officers.OfMocBai,
            An.Exchange().With("kind", "result").With("handling", "TLP:RED").With("inReplyTo", request.Id())
        );
        await TakeAsync(reply, "voiding", new { reason = "Ghi nhầm" }, 1);
        (await LimitsAsync(request)).ShouldBe("TLP:CLEAR");
        (await LimitsAsync(reply)).ShouldBe("TLP:RED");

        async Task<string> LimitsAsync(JsonNode exchange) =>
            (await service.ReadAsync(Officers.OfMocBai, exchange.Address()))["limits"]!["handling"]!.GetValue<string>();
    }

    [Fact]
    public async Task What_may_go_on_is_noted_with_its_purpose()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        await TakeAsync(exchange, "forwarding", new { toAgency = "BNG", purpose = "Bảo hộ công dân" }, 1);
        var view = await service.ReadAsync(Officers.OfMocBai, $"{Calls.Exchanges}/{exchange.Id()}");
        view["forwardings"]![0]!["agency"]!.GetValue<string>().ShouldBe("BNG");
        using var unknown = await service.StepAsync(
            Officers.OfMocBai,
            exchange.Id(),
            "forwarding",
            new { toAgency = "XXX", purpose = "x" },
            2
        );
        unknown.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_grade_of_the_4x4_scale_is_taken_and_H3_says_what_it_restricts()
    {
        var request = An.Exchange()
            .With("sourceReliability", null)
            .With("informationCredibility", null)
            .With("sourceReliability4x4", "X")
            .With("informationCredibility4x4", "2");
        var view = await service.ReadAsync(
            Officers.OfMocBai,
            $"{Calls.Exchanges}/{(await service.LoggedAsync(Officers.OfMocBai, request)).Id()}"
        );
        (view["sourceReliability"]!.GetValue<string>(), view["sourceReliability4x4"]!.GetValue<string>()).ShouldBe(("F", "X"));

        using var unsaid = await service.LogAsync(Officers.OfMocBai, An.Exchange().With("useCondition", "H3"));
        (await unsaid.BodyAsync())["errors"]!["useRestriction"].ShouldNotBeNull();
        using var ungraded = await service.LogAsync(Officers.OfMocBai, An.Exchange().With("sourceReliability", null));
        (await ungraded.BodyAsync())["errors"]!["sourceReliability"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_needs_to_come_home_is_asked_for_once_and_the_request_stays_owed_until_somebody_takes_it()
    {
        var exchange = await service.LoggedAsync(
            Officers.OfMocBai,
            An.Exchange().WithPerson("Nguyễn Thị Thử Nghiệm", roles: ["victim", "witness"]).WithPerson("Trần Văn Thử", roles: ["suspect"])
        );
        await TakeAsync(
            exchange,
            "classification",
            new
            {
                signsOfCrime = false,
                urgency = "routine",
                note = "Đã xem",
            },
            1
        );
        await TakeAsync(exchange, "closure", new { outcome = "handled", repatriationNeeded = true }, 2);
        await TakeAsync(exchange, "reopening", new { reason = "Bổ sung" }, 3);
        await TakeAsync(exchange, "closure", new { outcome = "handled", repatriationNeeded = true }, 4);

        var requests = await service.QueryAsync<string>(
            "select body::text from messaging.log where name = 'hotline.open-repatriation-case' and subject_id = @id",
            ("id", exchange.Id())
        );
        var request = JsonNode.Parse(requests.ShouldHaveSingleItem())!;
        request["victims"]!.AsArray().Single()!.GetValue<string>().ShouldBe(exchange["people"]![0]!.Id());
        request["witnesses"]!.AsArray().Count.ShouldBe(1);
        var view = await service.ReadAsync(Officers.OfMocBai, $"{Calls.Exchanges}/{exchange.Id()}");
        view["repatriationAskedAt"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon);
        view["repatriationOwed"]!.GetValue<bool>().ShouldBeTrue();
        var printed = await service.ReadAsync(Officers.OfMocBai, $"{Calls.Exchanges}/{exchange.Id()}/print");
        printed["repatriationOwed"]!.GetValue<bool>().ShouldBeTrue("paper says what the page says");
    }

    private async Task<JsonNode> TakeAsync(JsonNode exchange, string step, object request, long version)
    {
        using var answer = await service.StepAsync(Officers.OfMocBai, exchange.Id(), step, request, version);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{step}: {body}");
        return JsonNode.Parse(body)!;
    }
}
