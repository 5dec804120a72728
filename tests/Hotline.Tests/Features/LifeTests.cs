using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>The life of an exchange through the front door: each step, who may take it, and what two officers at once come to.</summary>
[Collection(OneService.Name)]
public sealed class LifeTests(HotlineService service)
{
    [Fact]
    public async Task A_request_is_classified_taken_in_hand_verified_answered_and_closed()
    {
        var exchange = await LoggedAsync();
        await TakeAsync(exchange, "classification", Classification);
        await TakeAsync(exchange, "acknowledgement", new { });
        await TakeAsync(exchange, "assignment", new { });
        await TakeAsync(exchange, "verifications", new { question = "Nhân thân hai người", unit = "Công an huyện Bến Cầu" });
        await TakeAsync(exchange, "answer", new { final = false, text = "Đang xác minh" });
        await TakeAsync(exchange, "verifications/1/result", new { result = "confirmed", findings = "Đúng là công dân Việt Nam" });
        var answered = await TakeAsync(exchange, "answer", new { final = true, text = "Đã xác minh xong" });
        answered["waitingFor"]!.GetValue<string>().ShouldBe("nobody");
        var closed = await TakeAsync(
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

        var opened = await service.ReadAsync(Officers.OfMocBai, Address(exchange));
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
    public async Task Of_two_officers_who_close_at_once_the_second_learns_what_changed()
    {
        var exchange = await LoggedAsync();
        await TakeAsync(exchange, "classification", Harmless);
        var closure = new { outcome = "noAction", reason = "Tin trùng" };
        var answers = await Task.WhenAll(
            CallAsync(Officers.OfMocBai, exchange, "closure", closure, 2),
            CallAsync(Officers.SupervisorOfMocBai, exchange, "closure", closure, 2)
        );
        answers.Select(answer => answer.StatusCode).Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.PreconditionFailed]);
        var stale = await answers.Single(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed).BodyAsync();
        stale["version"]!.GetValue<long>().ShouldBe(3);
        var change = stale["changes"]!.AsArray().ShouldHaveSingleItem()!;
        (change["what"]!.GetValue<string>(), change["desk"]!.GetValue<string>()).ShouldBe(("closed", "BP-TN-MOCBAI"));
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task An_offer_is_accepted_by_the_desk_it_was_made_to_and_by_no_other()
    {
        var exchange = await LoggedAsync();
        var offered = await TakeAsync(exchange, "offer", new { reason = "Vụ việc ở nội địa" });
        (offered["offeredToDesk"]!.GetValue<string>(), offered["desk"]!.GetValue<string>()).ShouldBe(("CA-TN", "BP-TN-MOCBAI"));
        using (var twice = await CallAsync(Officers.OfMocBai, exchange, "offer", new { reason = "Lần nữa" }))
        {
            twice.StatusCode.ShouldBe(HttpStatusCode.Conflict);
            (await twice.BodyAsync())["code"]!.GetValue<string>().ShouldBe("hotline.exchange.offered-already");
        }

        foreach (var stranger in new[] { Officers.OfMocBai, Officers.OfHuuNghi, Officers.CentralPolice, Officers.OfTayNinhBorderGuard })
        {
            using var wrong = await CallAsync(stranger, exchange, "acceptance", new { });
            wrong.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        (await service.ReadAsync(Officers.OfTayNinhPolice, Address(exchange)))["subject"]!
            .GetValue<string>()
            .ShouldNotBeEmpty("both desks of an offer read");
        var accepted = await TakeAsync(exchange, "acceptance", new { }, Officers.OfTayNinhPolice);
        (accepted["desk"]!.GetValue<string>(), accepted["leadAgency"]!.GetValue<string>()).ShouldBe(("CA-TN", "BCA"));
        using var former = await CallAsync(Officers.OfMocBai, exchange, "classification", Harmless);
        former.StatusCode.ShouldBe(HttpStatusCode.NotFound, "the desk that gave it away moves it no more");
    }

    [Fact]
    public async Task An_offer_sent_back_leaves_everything_as_it_was()
    {
        var exchange = await LoggedAsync();
        await TakeAsync(exchange, "offer", new { toDesk = "CA-TW", reason = "Chuyển lên trên" });
        var returned = await TakeAsync(exchange, "return", new { reason = "Thuộc địa bàn biên giới" }, Officers.CentralPolice);
        (returned["status"]!.GetValue<string>(), returned["desk"]!.GetValue<string>()).ShouldBe(("logged", "BP-TN-MOCBAI"));
        returned["offeredToDesk"].ShouldBeNull();
    }

    [Fact]
    public async Task An_illegal_step_says_why_and_which_are_open()
    {
        var exchange = await LoggedAsync();
        using var answer = await CallAsync(Officers.OfMocBai, exchange, "closure", new { outcome = "handled" });
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.BodyAsync())["detail"]!.GetValue<string>().ShouldContain("classification");
        (await StatusOfAsync(exchange)).ShouldBe("logged");
    }

    [Theory]
    [InlineData("verifications", "{}", "question")]
    [InlineData("verifications/1/result", """{"result":"confirmed"}""", "findings")]
    [InlineData("verifications/1/result", """{"result":"maybe","findings":"x"}""", "result")]
    [InlineData("answer", """{"text":"x"}""", "final")]
    [InlineData("offer", "{}", "reason")]
    [InlineData("return", "{}", "reason")]
    [InlineData("closure", "{}", "outcome")]
    [InlineData("closure", """{"outcome":"handled","arrests":-1}""", "arrests")]
    [InlineData("reopening", "{}", "reason")]
    [InlineData("voiding", """{"reason":""}""", "reason")]
    [InlineData("corrections", """{"field":"partner","value":"LA","reason":"x"}""", "field")]
    [InlineData("corrections", """{"field":"kind","value":"nonsense","reason":"x"}""", "value")]
    [InlineData("offer", """{"toDesk":"BP-XX","reason":"x"}""", "toDesk")]
    [InlineData("acknowledgement", """{"at":"2018-06-20T00:00:00Z"}""", "at")]
    public async Task A_step_without_its_parts_names_the_field_and_changes_nothing(string step, string request, string field)
    {
        var exchange = await LoggedAsync();
        using var answer = await CallAsync(Officers.OfMocBai, exchange, step, JsonNode.Parse(request)!);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.BodyAsync())["errors"]!.AsObject().Select(error => error.Key).ShouldBe([field]);
        (await StatusOfAsync(exchange)).ShouldBe("logged");
    }

    [Theory]
    [InlineData("assignment")]
    [InlineData("acknowledgement")]
    [InlineData("verifications")]
    [InlineData("verifications/1/result")]
    [InlineData("answer")]
    [InlineData("offer")]
    [InlineData("acceptance")]
    [InlineData("return")]
    [InlineData("closure")]
    [InlineData("reopening")]
    [InlineData("voiding")]
    [InlineData("corrections")]
    [InlineData("sending")]
    public async Task Another_desk_gets_404_for_every_step(string step)
    {
        var exchange = await LoggedAsync();
        using var answer = await CallAsync(Officers.OfHuuNghi, exchange, step, BodyOf(step));
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_closed_one_is_reopened_and_a_voided_one_keeps_its_number_for_ever()
    {
        var exchange = await LoggedAsync();
        await TakeAsync(exchange, "classification", Harmless);
        await TakeAsync(exchange, "closure", new { outcome = "noAction", reason = "Tin trùng" });
        await TakeAsync(exchange, "reopening", new { reason = "Phía bạn gửi thêm" });
        var voided = await TakeAsync(exchange, "voiding", new { reason = "Ghi nhầm đối tác" });
        (voided["status"]!.GetValue<string>(), voided["reference"]!.GetValue<string>()).ShouldBe(
            ("voided", exchange["reference"]!.GetValue<string>())
        );
        using var again = await CallAsync(Officers.OfMocBai, exchange, "corrections", BodyOf("corrections"));
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_colleague_who_has_worked_at_the_desk_can_be_given_it()
    {
        var exchange = await LoggedAsync();
        await TakeAsync(exchange, "classification", Harmless, Officers.SupervisorOfMocBai);
        var officers = (await service.ReadAsync(Officers.OfMocBai, "/api/hotline/officers"))["items"]!.AsArray();
        var colleague = officers.First(officer => officer!["account"]!.GetValue<Guid>() != Officers.OfMocBai.Id)!;
        var assigned = await TakeAsync(exchange, "assignment", new { officer = colleague["account"]!.GetValue<Guid>() });
        assigned["assigneeName"]!.GetValue<string>().ShouldBe(colleague["name"]!.GetValue<string>());
        using var unknown = await CallAsync(
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
        var sent = await TakeAsync(draft, "sending", new { });
        (sent["status"]!.GetValue<string>(), sent["waitingFor"]!.GetValue<string>()).ShouldBe(("sent", "them"));
    }

    private static object Classification =>
        new
        {
            signsOfCrime = true,
            urgency = "priority",
            note = "Có dấu hiệu",
        };

    private static object Harmless =>
        new
        {
            signsOfCrime = false,
            urgency = "routine",
            note = "Không có dấu hiệu",
        };

    private static object BodyOf(string step) =>
        step switch
        {
            "verifications" => new { question = "x" },
            "verifications/1/result" => new { result = "confirmed", findings = "x" },
            "answer" => new { final = true, text = "x" },
            "offer" or "return" or "reopening" or "voiding" => new { reason = "x" },
            "closure" => new { outcome = "handled" },
            "corrections" => new
            {
                field = "place",
                value = "Ba Vét",
                reason = "x",
            },
            _ => new { },
        };

    private static string Address(JsonNode exchange) => $"{Calls.Exchanges}/{exchange.Id()}";

    private Task<JsonNode> LoggedAsync() => service.LoggedAsync(Officers.OfMocBai, An.Exchange());

    private async Task<string> StatusOfAsync(JsonNode exchange) =>
        (await service.ReadAsync(Officers.OfMocBai, Address(exchange)))["status"]!.GetValue<string>();

    private async Task<JsonNode> TakeAsync(JsonNode exchange, string step, object request, TestAccount? by = null)
    {
        using var answer = await CallAsync(by ?? Officers.OfMocBai, exchange, step, request);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{step}: {body}");
        return JsonNode.Parse(body)!;
    }

    private async Task<HttpResponseMessage> CallAsync(
        TestAccount account,
        JsonNode exchange,
        string step,
        object request,
        long? version = null
    )
    {
        version ??= (
            await service.QueryAsync<long>("select version from hotline.exchanges where id = @id", ("id", exchange["id"]!.GetValue<Guid>()))
        )[0];
        return await service.StepAsync(account, exchange.Id(), step, request, version.Value);
    }
}
