using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>Steps that are refused: closed ones, half ones, those of another desk, and the second of two at once.</summary>
[Collection(OneService.Name)]
public sealed class RefusedStepTests(HotlineService service)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_two_officers_who_close_at_once_the_second_learns_what_changed_and_only_that(bool withKey)
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        await service.TakenAsync(exchange, "classification", Bodies.Harmless);
        var answers = await AtOnceAsync(exchange, "closure", new { outcome = "noAction", reason = "Tin trùng" }, 2, withKey);
        answers.Select(answer => answer.StatusCode).Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.PreconditionFailed]);
        var stale = await answers.Single(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed).BodyAsync();
        stale["version"]!.GetValue<long>().ShouldBe(3);
        var change = stale["changes"]!.AsArray().ShouldHaveSingleItem()!;
        (change["what"]!.GetValue<string>(), change["desk"]!.GetValue<string>()).ShouldBe(("closed", "BP-TN-MOCBAI"));
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task Of_two_corrections_at_once_with_keys_one_stands_and_the_second_is_told_of_it_alone()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        var answers = await AtOnceAsync(exchange, "corrections", Bodies.Of("corrections"), 1, withKey: true);
        answers.Select(answer => answer.StatusCode).Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.PreconditionFailed]);
        var stale = await answers.Single(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed).BodyAsync();
        stale["changes"]!.AsArray().Select(change => change!["what"]!.GetValue<string>()).ShouldBe(["corrected"]);
        var opened = await service.ReadAsync(Officers.OfMocBai, exchange.Address());
        opened["timeline"]!.AsArray().Count(entry => entry!["what"]!.GetValue<string>() == "corrected").ShouldBe(1);
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Theory]
    [InlineData("vi", "Bước có thể thực hiện: Phân loại", "'Kết thúc' khi hồ sơ ở trạng thái 'Đã ghi nhận'")]
    [InlineData("en", "Open steps: Classify", "'Close' is closed while the status is 'Logged'")]
    public async Task An_illegal_step_says_why_and_which_are_open_in_the_words_of_the_lists(string language, string open, string why)
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        using var client = service.ClientOf(Officers.OfMocBai, language);
        client.DefaultRequestHeaders.TryAddWithoutValidation("If-Match", "\"1\"");
        using var answer = await client.PostAsJsonAsync(
            exchange.Address() + "/closure",
            new { outcome = "handled" },
            TestContext.Current.CancellationToken
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var detail = (await answer.BodyAsync())["detail"]!.GetValue<string>();
        detail.ShouldContain(open);
        detail.ShouldContain(why);
        (await service.StatusOfAsync(exchange)).ShouldBe("logged");
    }

    [Theory]
    [InlineData("classification", """{"signsOfCrime":false,"urgency":"routine"}""", "note")]
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
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        using var answer = await service.CalledAsync(Officers.OfMocBai, exchange, step, JsonNode.Parse(request)!);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.BodyAsync())["errors"]!.AsObject().Select(error => error.Key).ShouldBe([field]);
        (await service.StatusOfAsync(exchange)).ShouldBe("logged");
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
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        using var answer = await service.CalledAsync(Officers.OfHuuNghi, exchange, step, Bodies.Of(step));
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<HttpResponseMessage[]> AtOnceAsync(JsonNode exchange, string step, object request, long version, bool withKey)
    {
        Func<Task<HttpResponseMessage>> By(TestAccount account, string key) =>
            () => service.PostAsync(account, $"{exchange.Address()}/{step}", request, $"\"{version}\"", withKey ? key : null);

        return service.AtOnceAsync(
            exchange["id"]!.GetValue<Guid>(),
            By(Officers.OfMocBai, $"first-{exchange.Id()}"),
            By(Officers.SupervisorOfMocBai, $"second-{exchange.Id()}")
        );
    }
}
