using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>A request is answered by replies that have left and were not voided, and by nothing else.</summary>
[Collection(OneService.Name)]
public sealed class RepliesThatCountTests(HotlineService service)
{
    private static readonly TestAccount Later = Officers.OfMocBai with { At = Officers.Noon.AddHours(5) };

    [Fact]
    public async Task A_drafted_reply_answers_nothing_until_it_is_sent()
    {
        var request = await InHandAsync();
        var draft = await service.LoggedAsync(Officers.OfMocBai, ReplyTo(request).With("sentAt", null).With("draft", true));
        var waiting = await OpenAsync(request);
        Standing(waiting).ShouldBe(("assigned", "us", "running"));
        waiting["replies"]!.AsArray().ShouldBeEmpty();

        await service.TakenAsync(draft, "sending", new { sentAt = Officers.Noon.AddHours(4), lateReason = "Mất mạng" }, Later);
        var answered = await OpenAsync(request);
        Standing(answered).ShouldBe(("answered", "nobody", "metInTime"));
        answered["answeredAt"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon.AddHours(4));
        answered["replies"]!.AsArray().ShouldHaveSingleItem()!["exchange"]!.GetValue<string>().ShouldBe(draft.Id());
    }

    [Fact]
    public async Task A_request_that_is_answered_has_the_answer_in_its_own_audit()
    {
        var logged = await InHandAsync();
        await service.LoggedAsync(Officers.OfMocBai, ReplyTo(logged));
        var sent = await InHandAsync();
        var draft = await service.LoggedAsync(Officers.OfMocBai, ReplyTo(sent).With("sentAt", null).With("draft", true));
        await service.TakenAsync(draft, "sending", new { sentAt = Officers.Noon.AddHours(4), lateReason = "Mất mạng" }, Later);

        (await AuditOfAsync(logged)).ShouldBe(["exchange.reply-taken"]);
        (await AuditOfAsync(sent)).ShouldBe(["exchange.reply-taken"]);
    }

    [Fact]
    public async Task A_draft_keeps_what_kind_of_reply_it_is()
    {
        var request = await InHandAsync();
        var draft = await service.LoggedAsync(
            Officers.OfMocBai,
            ReplyTo(request).With("sentAt", null).With("draft", true).With("replyKind", "partial")
        );
        await service.TakenAsync(draft, "sending", new { }, Later);
        var opened = await OpenAsync(request);
        Standing(opened).ShouldBe(("assigned", "us", "running"));
        opened["replies"]![0]!["kind"]!.GetValue<string>().ShouldBe("partial");
    }

    [Fact]
    public async Task A_drafted_reply_to_what_is_closed_since_does_not_leave_and_says_why()
    {
        var request = await InHandAsync();
        var draft = await service.LoggedAsync(Officers.OfMocBai, ReplyTo(request).With("sentAt", null).With("draft", true));
        await service.TakenAsync(request, "closure", new { outcome = "noAction", reason = "Phía bạn rút yêu cầu" });
        using var sending = await service.CalledAsync(Later, draft, "sending", new { });
        sending.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await sending.BodyAsync())["code"]!.GetValue<string>().ShouldBe("hotline.exchange.request-over");
        (await service.StatusOfAsync(draft)).ShouldBe("drafted");
    }

    [Fact]
    public async Task Voiding_a_drafted_reply_leaves_its_request_as_it_is()
    {
        var request = await InHandAsync();
        var draft = await service.LoggedAsync(Officers.OfMocBai, ReplyTo(request).With("sentAt", null).With("draft", true));
        await service.TakenAsync(draft, "voiding", new { reason = "Soạn nhầm" });
        Standing(await OpenAsync(request)).ShouldBe(("assigned", "us", "running"));
    }

    [Fact]
    public async Task A_voided_reply_falls_off_its_request_which_waits_again_and_can_be_answered_again()
    {
        var request = await InHandAsync();
        var reply = await service.LoggedAsync(Officers.OfMocBai, ReplyTo(request));
        var answered = await OpenAsync(request);
        Standing(answered).ShouldBe(("answered", "nobody", "metInTime"));

        await service.TakenAsync(reply, "voiding", new { reason = "Ghi nhầm hồ sơ" });
        var waiting = await OpenAsync(request);
        Standing(waiting).ShouldBe(("assigned", "us", "running"));
        waiting["answeredAt"].ShouldBeNull();
        waiting["answerDue"]!.GetValue<DateTimeOffset>().ShouldBe(answered["answerDue"]!.GetValue<DateTimeOffset>());
        waiting["replies"]!.AsArray().ShouldHaveSingleItem()!["voidedAt"].ShouldNotBeNull();
        waiting["timeline"]!.AsArray()[^1]!["what"]!.GetValue<string>().ShouldBe("replyVoided");

        await service.LoggedAsync(Later, ReplyTo(request).With("sentAt", Officers.Noon.AddHours(5)));
        var again = await OpenAsync(request);
        Standing(again).ShouldBe(("answered", "nobody", "metInTime"));
        again["answeredAt"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon.AddHours(5));
    }

    [Fact]
    public async Task A_clock_that_a_voided_reply_had_met_goes_on_from_where_it_was_and_may_be_late()
    {
        var request = await InHandAsync();
        var reply = await service.LoggedAsync(Officers.OfMocBai, ReplyTo(request));
        var late = Officers.OfMocBai with { At = Officers.Noon.AddDays(4) };
        await service.TakenAsync(reply, "voiding", new { reason = "Ghi nhầm hồ sơ" }, late);
        var overdue = await service.ReadAsync(late, request.Address());
        Standing(overdue).ShouldBe(("assigned", "us", "overdue"));
        overdue["answerDue"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon.AddHours(71));
    }

    [Fact]
    public async Task The_partner_s_reply_voided_leaves_us_waiting_for_him_as_before()
    {
        var request = await service.LoggedAsync(
            Officers.OfMocBai,
            An.OutgoingExchange().With("kind", "verificationRequest").With("sentAt", Officers.Noon.AddHours(-3))
        );
        await service.LoggedAsync(
            Officers.OfMocBai,
            An.Exchange().With("kind", "result").With("inReplyTo", request.Id()).With("replyKind", "partial")
        );
        var final = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().With("kind", "result").With("inReplyTo", request.Id()));
        await service.TakenAsync(final, "voiding", new { reason = "Ghi nhầm" });
        var opened = await OpenAsync(request);
        (opened["status"]!.GetValue<string>(), opened["waitingFor"]!.GetValue<string>()).ShouldBe(("acknowledged", "them"));
    }

    [Fact]
    public async Task What_is_answered_stays_answered_while_something_is_verified_anew_and_the_first_answer_counts()
    {
        var request = await InHandAsync();
        await service.TakenAsync(request, "answer", new { final = true, text = "Đã xác minh" });
        await service.TakenAsync(request, "verifications", new { question = "Kiểm tra thêm địa chỉ" }, Later);
        var between = await OpenAsync(request);
        Standing(between).ShouldBe(("verifying", "nobody", "metInTime"));

        await service.TakenAsync(request, "verifications/1/result", new { result = "confirmed", findings = "Đúng" }, Later);
        await service.TakenAsync(request, "answer", new { final = true, text = "Bổ sung địa chỉ" }, Later);
        var supplemented = await OpenAsync(request);
        Standing(supplemented).ShouldBe(("answered", "nobody", "metInTime"));
        supplemented["answeredAt"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon);
        supplemented["replies"]!.AsArray().Count.ShouldBe(2);
    }

    private async Task<JsonNode> InHandAsync()
    {
        var request = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        await service.TakenAsync(
            request,
            "classification",
            new
            {
                signsOfCrime = false,
                urgency = "priority",
                note = "Đã xem",
            }
        );
        return await service.TakenAsync(request, "assignment", new { });
    }

    private Task<JsonNode> OpenAsync(JsonNode exchange) => service.ReadAsync(Later, exchange.Address());

    private async Task<IEnumerable<string>> AuditOfAsync(JsonNode exchange) =>
        (
            await service.QueryAsync<string>(
                "select action from audit.entries where subject_id = @id and kind = 'Write'",
                ("id", exchange.Id())
            )
        ).Where(action => action.Contains("reply", StringComparison.Ordinal));

    private static (string Status, string WaitingFor, string Answer) Standing(JsonNode exchange) =>
        (
            exchange["status"]!.GetValue<string>(),
            exchange["waitingFor"]!.GetValue<string>(),
            exchange["clocks"]!.AsArray().Single(clock => clock!["clock"]!.GetValue<string>() == "answer")!["state"]!.GetValue<string>()
        );

    private static JsonObject ReplyTo(JsonNode request) =>
        An.OutgoingExchange().With("sentAt", Officers.Noon).With("inReplyTo", request.Id());
}
