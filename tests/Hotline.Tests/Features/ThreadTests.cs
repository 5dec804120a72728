using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>A reply that is logged as an exchange of its own finds its request.</summary>
[Collection(OneService.Name)]
public sealed class ThreadTests(HotlineService service)
{
    [Fact]
    public async Task The_partner_s_answer_is_logged_once_and_answers_the_request()
    {
        var request = await service.LoggedAsync(Officers.OfMocBai, Request);
        var answer = await service.LoggedAsync(Officers.OfMocBai, AnswerTo(request));
        var opened = await service.ReadAsync(Officers.OfMocBai, $"{Calls.Exchanges}/{request.Id()}");
        (opened["status"]!.GetValue<string>(), opened["waitingFor"]!.GetValue<string>()).ShouldBe(("answered", "nobody"));
        opened["replies"]![0]!["exchange"]!.GetValue<string>().ShouldBe(answer.Id());
        opened["thread"]!.AsArray().ShouldHaveSingleItem()!["reference"]!
            .GetValue<string>()
            .ShouldBe(answer["reference"]!.GetValue<string>());
        opened["version"]!.GetValue<long>().ShouldBe(2);
    }

    [Fact]
    public async Task A_part_of_the_answer_leaves_us_waiting_for_them()
    {
        var request = await service.LoggedAsync(Officers.OfMocBai, Request);
        await service.LoggedAsync(Officers.OfMocBai, AnswerTo(request).With("replyKind", "partial"));
        var list = await service.AllOfAsync(Officers.OfMocBai, $"{Calls.Exchanges}?waiting=them");
        var row = list.Single(item => item.Id() == request.Id());
        row["status"]!.GetValue<string>().ShouldBe("acknowledged");
    }

    [Fact]
    public async Task A_reply_to_what_is_not_there_not_ours_or_went_the_same_way_is_refused_and_takes_no_number()
    {
        var request = await service.LoggedAsync(Officers.OfMocBai, Request);
        var incoming = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        foreach (
            var wrong in new[] { AnswerTo(incoming), AnswerTo(request).With("inReplyTo", Guid.CreateVersion7(Officers.Noon).ToString()) }
        )
        {
            using var answer = await service.LogAsync(Officers.OfMocBai, wrong);
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await answer.BodyAsync())["errors"]!["inReplyTo"].ShouldNotBeNull();
        }

        using var stranger = await service.LogAsync(Officers.OfHuuNghi, AnswerTo(request));
        stranger.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("closure", """{"outcome":"noAction","reason":"Không cần nữa"}""")]
    [InlineData("voiding", """{"reason":"Ghi nhầm"}""")]
    public async Task A_reply_to_what_is_over_is_refused(string step, string body)
    {
        var request = await service.LoggedAsync(Officers.OfMocBai, Request);
        using (await service.StepAsync(Officers.OfMocBai, request.Id(), step, JsonNode.Parse(body)!, 1)) { }
        using var answer = await service.LogAsync(Officers.OfMocBai, AnswerTo(request));
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.BodyAsync())["code"]!.GetValue<string>().ShouldBe("hotline.exchange.request-over");
    }

    [Fact]
    public async Task The_desk_counts_whom_it_waits_for()
    {
        var before = await WaitingAsync();
        await service.LoggedAsync(Officers.OfMocBai, Request);
        (await WaitingAsync()).ShouldBe(before + 1);
    }

    private async Task<int> WaitingAsync() =>
        (await service.ReadAsync(Officers.OfMocBai, "/api/hotline/desk-summary"))["waitingForThem"]!.GetValue<int>();

    private static JsonObject Request =>
        An.OutgoingExchange().With("kind", "verificationRequest").With("sentAt", Officers.Noon.AddHours(-3));

    private static JsonObject AnswerTo(JsonNode request) => An.Exchange().With("kind", "result").With("inReplyTo", request.Id());
}
