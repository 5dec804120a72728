using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>Whoever says that our reply went a while ago says why he writes it down only now.</summary>
[Collection(OneService.Name)]
public sealed class SetBackTests(HotlineService service)
{
    private static readonly TestAccount Later = Officers.OfMocBai with { At = Officers.Noon.AddHours(5) };

    [Theory]
    [InlineData("answer", """{"final":true,"text":"Đã xác minh"}""")]
    [InlineData("acknowledgement", "{}")]
    public async Task A_reply_set_back_by_more_than_half_an_hour_needs_a_reason_which_stays_with_it(string step, string body)
    {
        var exchange = await InHandAsync();
        JsonObject Request(int minutes) => JsonNode.Parse(body)!.AsObject().With("at", Later.At!.Value.AddMinutes(-minutes));

        using var refused = await service.CalledAsync(Later, exchange, step, Request(minutes: 240));
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.BodyAsync())["errors"]!.AsObject().Select(error => error.Key).ShouldBe(["lateReason"]);

        await service.TakenAsync(exchange, step, Request(minutes: 240).With("lateReason", "Máy tính hỏng"), Later);
        var reply = (await service.ReadAsync(Later, exchange.Address()))["replies"]!.AsArray().ShouldHaveSingleItem()!;
        reply["lateReason"]!.GetValue<string>().ShouldBe("Máy tính hỏng");
        reply["recordedAt"]!.GetValue<DateTimeOffset>().ShouldBe(Later.At!.Value);

        await service.TakenAsync(await InHandAsync(), step, Request(minutes: 30), Later);
    }

    [Fact]
    public async Task A_reply_logged_as_an_exchange_of_its_own_needs_it_too()
    {
        var request = await InHandAsync();
        var reply = An.OutgoingExchange().With("inReplyTo", request.Id());
        using var refused = await service.LogAsync(Later, reply.DeepClone().AsObject());
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.BodyAsync())["errors"]!["lateReason"].ShouldNotBeNull();
        await service.LoggedAsync(Later, reply.With("sentAt", Officers.Noon.AddHours(1)).With("lateReason", "Mất điện"));
    }

    [Fact]
    public async Task What_the_partner_replied_meets_no_clock_of_ours()
    {
        var request = await service.LoggedAsync(Officers.OfMocBai, An.OutgoingExchange().With("kind", "verificationRequest"));
        var answer = new
        {
            final = true,
            text = "Phía bạn xác nhận",
            at = Officers.Noon,
        };
        await service.TakenAsync(request, "answer", answer, Later);
    }

    private async Task<JsonNode> InHandAsync()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        await service.TakenAsync(exchange, "classification", Bodies.Harmless);
        await service.TakenAsync(exchange, "assignment", new { });
        return exchange;
    }
}
