using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>The life of an exchange through the front door, from the first step to the last.</summary>
[Collection(OneService.Name)]
public sealed class LifeTests(HotlineService service)
{
    [Fact]
    public async Task A_request_is_classified_taken_in_hand_verified_answered_and_closed()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        await service.TakenAsync(exchange, "classification", Bodies.Suspicious);
        await service.TakenAsync(exchange, "acknowledgement", new { });
        await service.TakenAsync(exchange, "assignment", new { });
        await service.TakenAsync(exchange, "verifications", new { question = "Nhân thân hai người", unit = "Công an huyện Bến Cầu" });
        await service.TakenAsync(exchange, "answer", new { final = false, text = "Đang xác minh" });
        await service.TakenAsync(exchange, "verifications/1/result", new { result = "confirmed", findings = "Đúng là công dân Việt Nam" });
        var answered = await service.TakenAsync(exchange, "answer", new { final = true, text = "Đã xác minh xong" });
        answered["waitingFor"]!.GetValue<string>().ShouldBe("nobody");
        var closed = await service.TakenAsync(
            exchange,
            "closure",
            new
            {
                outcome = "handled",
                arrests = 1,
                personsRescued = 2,
            }
        );
        (closed["status"]!.GetValue<string>(), closed["version"]!.GetValue<long>()).ShouldBe(("closed", 9));

        var opened = await service.ReadAsync(Officers.OfMocBai, exchange.Address());
        opened["timeline"]!
            .AsArray()
            .Select(entry => entry!["what"]!.GetValue<string>())
            .ShouldBe([
                "logged",
                "classified",
                "acknowledged",
                "assigned",
                "verificationOpened",
                "answeredInPart",
                "verificationDone",
                "answered",
                "closed",
            ]);
        opened["outcome"]!["personsRescued"]!.GetValue<int>().ShouldBe(2);
        opened["verifications"]![0]!["findings"]!.GetValue<string>().ShouldBe("Đúng là công dân Việt Nam");
        opened["replies"]!.AsArray().Count.ShouldBe(3);
        var actions = await service.QueryAsync<string>(
            "select action from audit.entries where subject_id = @id and kind = 'Write' order by at, id",
            ("id", exchange.Id())
        );
        actions.Count.ShouldBe(9, "every step is on record");
    }

    [Fact]
    public async Task A_number_of_arrests_or_rescued_that_nobody_gave_stays_unknown_and_goes_out_as_nothing()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        await service.TakenAsync(exchange, "classification", Bodies.Harmless);
        await service.TakenAsync(exchange, "closure", new { outcome = "handled", personsRescued = 0 });

        var outcome = (await service.ReadAsync(Officers.OfMocBai, exchange.Address()))["outcome"]!;
        outcome["arrests"].ShouldBeNull("nobody said that there were none");
        outcome["personsRescued"]!.GetValue<int>().ShouldBe(0, "this was said");
        var message = JsonNode
            .Parse(
                (
                    await service.QueryAsync<string>(
                        "select body::text from messaging.log where name = 'hotline.exchange-changed' and subject_id = @id order by version desc limit 1",
                        ("id", exchange.Id())
                    )
                )[0]
            )!
            .AsObject();
        message.ContainsKey("arrests").ShouldBeFalse();
        message["personsRescued"]!.GetValue<int>().ShouldBe(0);
    }

    [Fact]
    public async Task What_the_lead_desk_may_do_beside_the_steps_is_said_with_the_exchange()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        var logged = await AllowedAsync(Officers.OfMocBai);
        (logged["leads"]!.GetValue<bool>(), logged["link"]!.GetValue<bool>()).ShouldBe((true, true));
        logged["newLeads"]!.AsArray().Single()!.GetValue<string>().ShouldBe("BCA");
        logged["pause"]!.AsArray().Select(clock => clock!.GetValue<string>()).ShouldContain("answer");
        (await AllowedAsync(Officers.CentralPolice))["leads"]!.GetValue<bool>().ShouldBeFalse("who reads it does not lead it");

        await service.TakenAsync(exchange, "classification", Bodies.Harmless);
        await service.TakenAsync(exchange, "assignment", new { });
        await service.TakenAsync(exchange, "clocks/answer/pause", new { reason = "Chờ bản dịch" });
        var inHand = await AllowedAsync(Officers.OfMocBai);
        inHand["newLeads"]!.AsArray().ShouldBeEmpty("from now on the lead moves by offer");
        inHand["resume"]!.AsArray().Single()!.GetValue<string>().ShouldBe("answer");

        await service.TakenAsync(exchange, "voiding", new { reason = "Ghi nhầm" });
        (await AllowedAsync(Officers.OfMocBai))["link"]!.GetValue<bool>().ShouldBeFalse();

        async Task<JsonNode> AllowedAsync(Cooperation.Tests.Support.Services.TestAccount user) =>
            (await service.ReadAsync(user, exchange.Address()))["allowed"]!;
    }

    [Fact]
    public async Task Without_action_it_is_known_that_nobody_was_arrested()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        await service.TakenAsync(exchange, "classification", Bodies.Harmless);
        await service.TakenAsync(exchange, "closure", new { outcome = "noAction", reason = "Tin trùng" });

        var outcome = (await service.ReadAsync(Officers.OfMocBai, exchange.Address()))["outcome"]!;
        (outcome["arrests"]!.GetValue<int>(), outcome["personsRescued"]!.GetValue<int>()).ShouldBe((0, 0));
    }

    [Fact]
    public async Task A_closed_one_is_reopened_and_a_voided_one_keeps_its_number_for_ever()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        await service.TakenAsync(exchange, "classification", Bodies.Harmless);
        await service.TakenAsync(exchange, "closure", new { outcome = "noAction", reason = "Tin trùng" });
        await service.TakenAsync(exchange, "reopening", new { reason = "Phía bạn gửi thêm" });
        var voided = await service.TakenAsync(exchange, "voiding", new { reason = "Ghi nhầm đối tác" });
        (voided["status"]!.GetValue<string>(), voided["reference"]!.GetValue<string>()).ShouldBe(
            ("voided", exchange["reference"]!.GetValue<string>())
        );
        using var again = await service.CalledAsync(Officers.OfMocBai, exchange, "corrections", Bodies.Of("corrections"));
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_colleague_who_has_worked_at_the_desk_can_be_given_it()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        await service.TakenAsync(exchange, "classification", Bodies.Harmless, Officers.SupervisorOfMocBai);
        var officers = (await service.ReadAsync(Officers.OfMocBai, "/api/hotline/officers"))["items"]!.AsArray();
        var colleague = officers.First(officer => officer!["account"]!.GetValue<Guid>() != Officers.OfMocBai.Id)!;
        var assigned = await service.TakenAsync(exchange, "assignment", new { officer = colleague["account"]!.GetValue<Guid>() });
        assigned["assigneeName"]!.GetValue<string>().ShouldBe(colleague["name"]!.GetValue<string>());
        using var unknown = await service.CalledAsync(
            Officers.OfMocBai,
            exchange,
            "assignment",
            new { officer = Guid.CreateVersion7(Officers.Noon) }
        );
        unknown.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_draft_has_its_number_and_waits_for_nobody_until_it_is_sent()
    {
        var draft = await service.LoggedAsync(
            Officers.OfMocBai,
            An.OutgoingExchange().With("sentAt", null).With("draft", true).With("kind", "verificationRequest")
        );
        (draft["status"]!.GetValue<string>(), draft["waitingFor"]!.GetValue<string>()).ShouldBe(("drafted", "nobody"));
        var sent = await service.TakenAsync(draft, "sending", new { });
        (sent["status"]!.GetValue<string>(), sent["waitingFor"]!.GetValue<string>()).ShouldBe(("sent", "them"));
    }
}
