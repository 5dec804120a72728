using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>A correction does not undo what the provider asked for: a looser mark needs his leave, in words that stay on record.</summary>
[Collection(OneService.Name)]
public sealed class LooseningTests(HotlineService service)
{
    private const string Leave = "Trung tá Sok Dara, trực ban Ba Vét, đồng ý qua điện thoại 10:00 ngày 15/06/2018";

    [Theory]
    [InlineData("TLP:RED", null, "handling", "TLP:CLEAR")]
    [InlineData("TLP:AMBER", null, "handling", "TLP:GREEN")]
    [InlineData("TLP:AMBER", "H2", "useCondition", "H1")]
    [InlineData("TLP:AMBER", "H2", "useCondition", null)]
    public async Task A_looser_mark_needs_the_provider_s_leave_which_stays_on_record(
        string handling,
        string? condition,
        string field,
        string? looser
    )
    {
        var exchange = await LoggedAsync(handling, condition);
        using var refused = await CorrectAsync(exchange, field, looser);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.BodyAsync())["errors"]!["permission"].ShouldNotBeNull();

        using var corrected = await CorrectAsync(exchange, field, looser, Leave);
        corrected.StatusCode.ShouldBe(HttpStatusCode.OK);
        var opened = await service.ReadAsync(Officers.OfMocBai, exchange.Address());
        opened["corrections"]!.AsArray().ShouldHaveSingleItem()!["permission"]!.GetValue<string>().ShouldBe(Leave);
    }

    [Theory]
    [InlineData("handling", "TLP:RED")]
    [InlineData("useCondition", "H2")]
    [InlineData("place", "Ba Vét")]
    public async Task A_stricter_mark_and_anything_else_needs_nobody_s_leave(string field, string value)
    {
        using var corrected = await CorrectAsync(await LoggedAsync("TLP:AMBER", "H1"), field, value);
        corrected.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task H3_says_what_it_restricts_in_a_correction_too()
    {
        var exchange = await LoggedAsync("TLP:AMBER", null);
        using var unsaid = await CorrectAsync(exchange, "useCondition", "H3");
        unsaid.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await unsaid.BodyAsync())["errors"]!["useRestriction"].ShouldNotBeNull();

        using var said = await CorrectAsync(exchange, "useCondition", "H3", restriction: "Không dùng trước khi bắt giữ");
        said.StatusCode.ShouldBe(HttpStatusCode.OK);
        var opened = await service.ReadAsync(Officers.OfMocBai, exchange.Address());
        (opened["useCondition"]!.GetValue<string>(), opened["useRestriction"]!.GetValue<string>()).ShouldBe(
            ("H3", "Không dùng trước khi bắt giữ")
        );
        opened["corrections"]!.AsArray().Select(made => made!["field"]!.GetValue<string>()).ShouldBe(["useRestriction", "useCondition"]);

        using var emptied = await CorrectAsync(exchange, "useRestriction", null, Leave);
        emptied.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var alone = await CorrectAsync(exchange, "useRestriction", "Được dùng");
        (await alone.BodyAsync())["errors"]!["permission"].ShouldNotBeNull();
        using var agreed = await CorrectAsync(exchange, "useRestriction", "Được dùng sau 01/07/2018", Leave);
        agreed.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_partner_who_has_it_already_is_nobody_to_pass_it_on_to()
    {
        var exchange = await LoggedAsync("TLP:CLEAR", null);
        using var back = await service.CalledAsync(
            Officers.OfMocBai,
            exchange,
            "forwarding",
            new { toPartner = "KH", purpose = "Thông báo" }
        );
        back.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var problem = await back.BodyAsync();
        problem["code"]!.GetValue<string>().ShouldBe("hotline.handling.to-the-same-partner");
        problem["errors"]!["toPartner"].ShouldNotBeNull();
        await service.TakenAsync(exchange, "forwarding", new { toPartner = "LA", purpose = "Thông báo" });
    }

    private async Task<JsonNode> LoggedAsync(string handling, string? condition) =>
        await service.LoggedAsync(Officers.OfMocBai, An.Exchange().With("handling", handling).With("useCondition", condition));

    private Task<HttpResponseMessage> CorrectAsync(
        JsonNode exchange,
        string field,
        string? value,
        string? permission = null,
        string? restriction = null
    ) =>
        service.CalledAsync(
            Officers.OfMocBai,
            exchange,
            "corrections",
            new
            {
                field,
                value,
                reason = "Ghi nhầm",
                permission,
                useRestriction = restriction,
            }
        );
}
