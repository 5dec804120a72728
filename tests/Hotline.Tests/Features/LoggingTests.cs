using System.Net;
using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features;

[Collection(OneService.Name)]
public sealed class LoggingTests(HotlineService service)
{
    [Fact]
    public async Task An_exchange_is_logged_listed_opened_and_owed_to_the_others()
    {
        using var answer = await service.LogAsync(Officers.OfMocBai, An.Exchange());
        var logged = await answer.BodyAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, logged.ToJsonString());
        var id = logged.Id();
        answer.Headers.Location!.ToString().ShouldBe($"{Calls.Exchanges}/{id}");
        answer.Headers.ETag!.Tag.ShouldBe("\"1\"");
        logged["reference"]!.GetValue<string>().ShouldStartWith("HL-KH-2018-");
        logged["status"]!.GetValue<string>().ShouldBe("logged");
        logged["leadAgency"]!.GetValue<string>().ShouldBe("BDBP");
        logged["desk"]!.GetValue<string>().ShouldBe("BP-TN-MOCBAI");
        logged["channel"]!.GetValue<string>().ShouldBe("KH-MOCBAI");
        logged["answerDue"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon.AddHours(71));
        logged["answerDueRule"]!["unverified"]!.GetValue<bool>().ShouldBeTrue();

        var list = await service.ReadAsync(Officers.OfMocBai, $"{Calls.Exchanges}?partner=KH&limit=200");
        list["items"]!.AsArray().Select(item => item!.Id()).ShouldContain(id);

        var opened = await service.ReadAsync(Officers.OfMocBai, $"{Calls.Exchanges}/{id}");
        opened["subject"]!.GetValue<string>().ShouldBe("Đề nghị xác minh hai người Việt Nam");
        opened["timeline"]![0]!["what"]!.GetValue<string>().ShouldBe("logged");

        var messages = await service.QueryAsync<string>("select name from messaging.log where subject_id = @id", ("id", id));
        messages.ShouldBe(["hotline.exchange-changed"]);
    }
}
