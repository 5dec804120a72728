using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>R23: the steps of a secret paper are taken without a word; whatever words are given are refused with the law named.</summary>
[Collection(OneService.Name)]
public sealed class SecretPaperTests(HotlineService service)
{
    [Theory]
    [InlineData("classification", """{"signsOfCrime":false,"urgency":"routine","note":"Nội dung"}""", "note")]
    [InlineData("assignment", """{"note":"Nội dung"}""", "note")]
    [InlineData("verifications", """{"question":"Nội dung"}""", "question")]
    [InlineData("verifications/1/result", """{"result":"confirmed","findings":"Nội dung"}""", "findings")]
    [InlineData("answer", """{"final":true,"text":"Nội dung"}""", "text")]
    [InlineData("offer", """{"reason":"Nội dung"}""", "reason")]
    [InlineData("return", """{"reason":"Nội dung"}""", "reason")]
    [InlineData("reopening", """{"reason":"Nội dung"}""", "reason")]
    [InlineData("voiding", """{"reason":"Nội dung"}""", "reason")]
    [InlineData("corrections", """{"field":"officialNumber","value":"13/BC","reason":"Nội dung"}""", "reason")]
    [InlineData("forwarding", """{"toAgency":"BNG","purpose":"Nội dung"}""", "purpose")]
    [InlineData("recall", """{"reason":"Nội dung"}""", "reason")]
    [InlineData("clocks/classification/pause", """{"reason":"Nội dung"}""", "reason")]
    [InlineData("clocks/classification/resume", """{"reason":"Nội dung"}""", "reason")]
    public async Task Words_on_a_secret_paper_are_refused_with_the_article(string step, string body, string field)
    {
        var paper = await service.LoggedAsync(Officers.OfMocBai, An.SecretExchange());
        using var answer = await service.CalledAsync(Officers.OfMocBai, paper, step, JsonNode.Parse(body)!);
        await answer.ShouldBeAsync(HttpStatusCode.UnprocessableEntity, "hotline.exchange.state-secret");
        var problem = await answer.BodyAsync();
        problem["errors"]![field]![0]!.GetValue<string>().ShouldContain("29/2018/QH14");
        (await service.StatusOfAsync(paper)).ShouldBe("logged");
    }

    [Fact]
    public async Task The_life_of_a_secret_paper_goes_on_without_a_word()
    {
        var paper = await service.LoggedAsync(Officers.OfMocBai, An.SecretExchange());
        await service.TakenAsync(paper, "clocks/classification/pause", new { });
        await service.TakenAsync(paper, "clocks/classification/resume", new { });
        await service.TakenAsync(paper, "classification", new { signsOfCrime = false, urgency = "routine" });
        await service.TakenAsync(paper, "offer", new { });
        await service.TakenAsync(paper, "return", new { });
        await service.TakenAsync(paper, "closure", new { outcome = "noAction" });
        await service.TakenAsync(paper, "reopening", new { });
        var voided = await service.TakenAsync(paper, "voiding", new { });
        voided["status"]!.GetValue<string>().ShouldBe("voided");
        var opened = await service.ReadAsync(Officers.OfMocBai, paper.Address());
        opened["timeline"]!.AsArray().ShouldAllBe(entry => entry!["note"] == null || entry["note"]!.GetValue<string>().Length == 0);
    }
}
