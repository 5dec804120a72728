using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>Replies logged as exchanges of their own move their request too: none is lost, and nobody who read the request before goes on unaware.</summary>
[Collection(OneService.Name)]
public sealed class RepliesAtOnceTests(HotlineService service)
{
    private const int Replies = 4;

    [Fact]
    public async Task Of_replies_logged_at_once_none_is_lost()
    {
        var request = await service.LoggedAsync(Officers.OfMocBai, Request);
        var answers = await Task.WhenAll(
            Enumerable.Range(0, Replies).Select(_ => service.LogAsync(Officers.OfMocBai, PartOfAnswerTo(request)))
        );
        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Created);
        Array.ForEach(answers, answer => answer.Dispose());

        var opened = await service.ReadAsync(Officers.OfMocBai, request.Address());
        opened["version"]!.GetValue<long>().ShouldBe(1 + Replies);
        opened["replies"]!.AsArray().Select(reply => reply!["number"]!.GetValue<int>()).ShouldBe(Enumerable.Range(1, Replies));
        opened["replies"]!.AsArray().Select(reply => reply!["exchange"]!.GetValue<string>()).Distinct().Count().ShouldBe(Replies);
    }

    [Fact]
    public async Task Who_read_the_request_before_the_reply_came_learns_of_it()
    {
        var request = await service.LoggedAsync(Officers.OfMocBai, Request);
        await service.LoggedAsync(Officers.OfMocBai, PartOfAnswerTo(request));
        using var stale = await service.CalledAsync(Officers.OfMocBai, request, "closure", new { outcome = "handled" }, version: 1);
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await stale.BodyAsync())["changes"]!.AsArray().ShouldHaveSingleItem()!["what"]!.GetValue<string>().ShouldBe("answeredInPart");
    }

    [Fact]
    public async Task Of_a_reply_and_a_step_at_once_the_reply_is_never_lost()
    {
        var request = await service.LoggedAsync(Officers.OfMocBai, Request);
        var replying = service.LogAsync(Officers.OfMocBai, PartOfAnswerTo(request));
        var correcting = service.CalledAsync(Officers.OfMocBai, request, "corrections", Bodies.Of("corrections"), version: 1);
        using var reply = await replying;
        using var correction = await correcting;

        reply.StatusCode.ShouldBe(HttpStatusCode.Created);
        correction.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.PreconditionFailed);
        var steps = correction.StatusCode == HttpStatusCode.OK ? 2 : 1;
        var opened = await service.ReadAsync(Officers.OfMocBai, request.Address());
        opened["version"]!.GetValue<long>().ShouldBe(1 + steps);
        opened["replies"]!.AsArray().ShouldHaveSingleItem();
    }

    private static JsonObject Request =>
        An.OutgoingExchange().With("kind", "verificationRequest").With("sentAt", Officers.Noon.AddHours(-3));

    private static JsonObject PartOfAnswerTo(JsonNode request) =>
        An.Exchange().With("kind", "result").With("inReplyTo", request.Id()).With("replyKind", "partial");
}
