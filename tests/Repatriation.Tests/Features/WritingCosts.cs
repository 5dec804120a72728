using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>Costs of a case: written down, summed by currency, struck with a reason.</summary>
[Collection(OneService.Name)]
public sealed class WritingCosts(RepatriationService service)
{
    [Fact]
    public async Task Costs_are_summed_by_currency_and_what_is_struck_counts_no_more()
    {
        var (opened, _) = await service.OpenedAsync();
        await AddedAsync(opened, Cost());
        await AddedAsync(opened, Cost().With("amount", 20.5m));
        var wrong = await AddedAsync(opened, Cost().With("amount", 3_000_000).With("currency", "VND"));
        using var struck = await StrikeAsync(opened, wrong.Id(), (long)wrong["case"]!);
        struck.StatusCode.ShouldBe(HttpStatusCode.OK);

        var list = await service.ReadAsync(Officers.OfPhnomPenh, Of(opened));
        list["items"]!.AsArray().Count.ShouldBe(3);
        var sum = list["sums"]!.AsArray().ShouldHaveSingleItem()!;
        (sum.Text("currency"), sum["amount"]!.GetValue<decimal>()).ShouldBe(("USD", 140.5m));
        list["items"]!.AsArray().Single(cost => cost!.Id() == wrong.Id())!.Text("struckReason").ShouldBe("Ghi nhầm hồ sơ");
        using var twice = await StrikeAsync(opened, wrong.Id(), (long)(await struck.BodyAsync())["case"]!);
        (twice.StatusCode, await twice.CodeAsync()).ShouldBe((HttpStatusCode.Conflict, "repatriation.cost.struck-already"));
        using var stale = await StrikeAsync(opened, wrong.Id(), 1);
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task What_is_no_cost_is_refused_at_its_field()
    {
        var (opened, _) = await service.OpenedAsync();
        (string Field, JsonNode? Value)[] wrong =
        [
            ("amount", 0),
            ("amount", -5),
            ("amount", 10.005m),
            ("currency", "usd"),
            ("currency", "XXQ"),
            ("payer", "somebody"),
            ("kind", "gift"),
            ("on", "2018-06-16"),
        ];
        foreach (var (field, value) in wrong)
        {
            using var refused = await service.PostAsync(Officers.OfPhnomPenh, Of(opened), Cost().With(field, value));
            (await refused.FieldsAsync()).ShouldBe([field]);
        }

        using var lineless = await service.PostAsync(Officers.OfPhnomPenh, Of(opened), Cost().With("payer", "centralBudget"));
        (await lineless.CodeAsync()).ShouldBe("repatriation.cost.budget-line-required");
        (await service.ReadAsync(Officers.OfPhnomPenh, Of(opened)))["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_agency_or_mission_finds_no_costs_and_writes_none()
    {
        var (opened, persons) = await service.OpenedAsync();
        var cost = await AddedAsync(opened, Cost());
        await service.TakenAsync(Officers.OfPhnomPenh, persons[0], "identity-request");
        foreach (var stranger in Officers.Strangers.Concat([Officers.OfBattambang, Officers.OfImmigration, Officers.OfTayNinh]))
        {
            using var listed = await service.GetAsync(stranger, Of(opened));
            listed.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{stranger.Role} {stranger.Desk}");
            using var written = await service.PostAsync(stranger, Of(opened), Cost());
            written.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{stranger.Role} {stranger.Desk}");
        }

        var (other, _) = await service.OpenedAsync();
        using var elsewhere = await StrikeAsync(other, cost.Id(), 1);
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Of(string opened) => $"{A.Cases}/{opened}/costs";

    internal static JsonObject Cost() =>
        new()
        {
            ["kind"] = "travel",
            ["payer"] = "citizenProtectionFund",
            ["amount"] = 120,
            ["currency"] = "USD",
            ["on"] = "2018-06-15",
        };

    private Task<JsonNode> AddedAsync(string opened, JsonObject cost) => service.CreatedAsync(Officers.OfPhnomPenh, Of(opened), cost);

    private Task<HttpResponseMessage> StrikeAsync(string opened, string cost, long version) =>
        service.PostAsync(
            Officers.OfPhnomPenh,
            $"{Of(opened)}/{cost}/strike",
            new JsonObject { ["reason"] = "Ghi nhầm hồ sơ" },
            $"\"{version}\""
        );
}
