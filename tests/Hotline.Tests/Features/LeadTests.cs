using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>Classification says who leads before the work begins; afterwards the lead moves by offer and acceptance alone.</summary>
[Collection(OneService.Name)]
public sealed class LeadTests(HotlineService service)
{
    private static readonly object ToPolice = new
    {
        signsOfCrime = true,
        urgency = "priority",
        leadAgency = "BCA",
        note = "Vụ việc ở nội địa",
    };

    [Fact]
    public async Task Before_anybody_has_it_in_hand_classifying_anew_gives_the_lead()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        await service.TakenAsync(exchange, "classification", Bodies.Harmless);
        var state = await service.TakenAsync(exchange, "classification", ToPolice);
        state["desk"]!.GetValue<string>().ShouldBe("CA-TN");
    }

    [Fact]
    public async Task Once_in_hand_the_lead_is_offered_and_not_given_by_classification()
    {
        var exchange = await InHandAsync();
        using var answer = await service.CalledAsync(Officers.OfMocBai, exchange, "classification", ToPolice);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var problem = await answer.BodyAsync();
        problem["code"]!.GetValue<string>().ShouldBe("hotline.exchange.lead-moves-by-offer");
        problem["errors"]!["leadAgency"]![0]!.GetValue<string>().ShouldContain("Đề nghị lực lượng khác tiếp nhận");
        var opened = await service.ReadAsync(Officers.OfMocBai, exchange.Address());
        (opened["desk"]!.GetValue<string>(), opened["urgency"]!.GetValue<string>()).ShouldBe(("BP-TN-MOCBAI", "routine"));
    }

    [Fact]
    public async Task Naming_the_force_that_leads_already_changes_nothing_and_is_no_mistake()
    {
        var exchange = await InHandAsync();
        var same = JsonNode.Parse("""{"signsOfCrime":false,"urgency":"flash","leadAgency":"BDBP","note":"Khẩn hơn"}""")!;
        (await service.TakenAsync(exchange, "classification", same))["desk"]!.GetValue<string>().ShouldBe("BP-TN-MOCBAI");
    }

    private async Task<JsonNode> InHandAsync()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        await service.TakenAsync(exchange, "classification", Bodies.Harmless);
        return await service.TakenAsync(exchange, "assignment", new { });
    }
}
