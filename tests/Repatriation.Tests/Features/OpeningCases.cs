using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>POST /api/repatriation/cases.</summary>
[Collection(OneService.Name)]
public sealed class OpeningCases(RepatriationService service)
{
    [Fact]
    public async Task A_mission_opens_a_case_of_its_own_under_the_next_number_of_its_partner_and_year()
    {
        var first = await service.CreatedAsync(Officers.OfBangkok, A.Cases, A.Case().With("partner", "TH"));
        var second = await service.CreatedAsync(Officers.OfBangkok, A.Cases, A.Case().With("partner", "TH"));

        NumberOf(second).ShouldBe(NumberOf(first) + 1);
        second.Reference().ShouldStartWith("RC-TH-2018-");
        var read = await service.ReadAsync(Officers.OfBangkok, $"{A.Cases}/{second.Id()}");
        read["mission"]!.GetValue<string>().ShouldBe("TH-BKK");
        read["desk"]!.GetValue<string>().ShouldBe("BNG-TH-BKK");
        read["status"]!.GetValue<string>().ShouldBe("open");
        read["source"]!.GetValue<string>().ShouldBe("mission");
        read["timeline"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task It_is_numbered_by_the_year_of_the_report_in_Viet_Nam()
    {
        var at = new DateTimeOffset(2017, 12, 31, 17, 0, 0, TimeSpan.Zero);
        var opened = await service.CreatedAsync(Officers.OfPhnomPenh, A.Cases, A.Case().With("reportedAt", at));
        opened.Reference().ShouldStartWith("RC-KH-2018-");
        opened = await service.CreatedAsync(Officers.OfPhnomPenh, A.Cases, A.Case().With("reportedAt", at.AddSeconds(-1)));
        opened.Reference().ShouldStartWith("RC-KH-2017-");
    }

    [Fact]
    public async Task What_others_may_know_of_it_is_announced_and_nothing_of_its_text()
    {
        var opened = await service.CreatedAsync(Officers.OfPhnomPenh, A.Cases, A.Case().With("summary", "Bà Nguyễn Thị Kín cần giúp"));

        var message = (await service.AnnouncedAsync("repatriation.case-changed", opened.Id())).ShouldHaveSingleItem();
        message["reference"]!.GetValue<string>().ShouldBe(opened.Reference());
        message["version"]!.GetValue<long>().ShouldBe(1);
        message["mission"]!.GetValue<string>().ShouldBe("KH-PNH");
        message.ToJsonString().ShouldNotContain("Kín");
        service.Log.ShouldNotContain("Kín");
    }

    [Fact]
    public async Task The_same_call_again_gets_the_first_answer_and_opens_nothing()
    {
        var (account, request, key) = (Officers.OfBattambang, A.Case(), Guid.CreateVersion7().ToString());
        using var once = await service.PostAsync(account, A.Cases, request, key: key);
        using var again = await service.PostAsync(account, A.Cases, request, key: key);

        (await again.BodyAsync()).Reference().ShouldBe((await once.BodyAsync()).Reference());
        again.Headers.ETag!.Tag.ShouldBe("\"1\"");

        using var moved = await service.PostAsync(account with { Desk = "BNG-TH-BKK" }, A.Cases, request, key: key);
        moved.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await moved.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("RC-");
    }

    [Fact]
    public async Task An_exchange_has_one_case_at_most()
    {
        var request = A.Case().With("exchange", "HL-KH-2018-000931");
        var opened = await service.CreatedAsync(Officers.OfPhnomPenh, A.Cases, request);
        (await service.ReadAsync(Officers.OfPhnomPenh, $"{A.Cases}/{opened.Id()}"))["source"]!.GetValue<string>().ShouldBe("hotline");

        using var second = await service.PostAsync(Officers.OfDepartment, A.Cases, request);
        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await second.CodeAsync()).ShouldBe("repatriation.case.exchange-has-case");
    }

    [Fact]
    public async Task A_refusal_takes_no_number()
    {
        var before = NumberOf(await service.CreatedAsync(Officers.OfDepartment, A.Cases, A.Case().With("partner", "MY")));
        using var refused = await service.PostAsync(
            Officers.OfDepartment,
            A.Cases,
            A.Case().With("partner", "MY").With("mission", "TH-BKK")
        );
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        NumberOf(await service.CreatedAsync(Officers.OfDepartment, A.Cases, A.Case().With("partner", "MY"))).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Through_a_third_country_a_mission_elsewhere_looks_after_it()
    {
        var request = A.Case().With("mission", "TH-BKK").With("route", "thirdCountry");
        var opened = await service.CreatedAsync(Officers.OfDepartment, A.Cases, request);
        (await service.StatusOfAsync(Officers.OfBangkok, $"{A.Cases}/{opened.Id()}")).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("selfReturned", "borderPost")]
    [InlineData("selfReturned", "line111")]
    [InlineData("missionNotified", "otherOrganisation")]
    [InlineData("handedOver", "hostAuthority")]
    [InlineData("thirdCountry", "thirdCountry")]
    public async Task Whoever_reported_it_stays_its_source(string route, string source) =>
        (await SourceOfAsync(A.Case().With("route", route).With("source", source))).ShouldBe(source);

    [Theory]
    [InlineData("rescued", "mission")]
    [InlineData("missionNotified", "mission")]
    [InlineData("selfReturned", "borderPost")]
    [InlineData("handedOver", "hostAuthority")]
    [InlineData("thirdCountry", "thirdCountry")]
    public async Task Where_nobody_is_named_the_route_says_who_reported_it(string route, string source) =>
        (await SourceOfAsync(A.Case().With("route", route))).ShouldBe(source);

    public static TheoryData<string, string?, string> Wrong =>
        new()
        {
            { "partner", "XX", "partner" },
            { "partner", null, "partner" },
            { "direction", "sideways", "direction" },
            { "route", "lost", "route" },
            { "source", "rumour", "source" },
            { "reportedAt", "2018-06-15T05:03:00Z", "reportedAt" },
            { "reportedAt", "yesterday", "reportedAt" },
            { "mission", "XX-YYY", "mission" },
            { "mission", "TH-BKK", "mission" },
            { "exchange", "HL-1", "exchange" },
            { "exchange", "HL-LA-2018-000001", "exchange" },
            { "handling", "TLP:PINK", "handling" },
            { "summary", "   ", "summary" },
            { "persons", "none yet", "persons" },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_is_wrong_is_named_by_its_field(string field, string? value, string named)
    {
        using var answer = await service.PostAsync(
            Officers.OfDepartment,
            A.Cases,
            A.Case().With(field, value is null ? null : JsonValue.Create(value))
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.FieldsAsync()).ShouldBe([named]);
    }

    [Theory]
    [InlineData("partner", "TH")]
    [InlineData("mission", "KH-BTB")]
    public async Task A_mission_opens_none_for_others(string field, string value)
    {
        using var answer = await service.PostAsync(Officers.OfPhnomPenh, A.Cases, A.Case().With(field, value));
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<string> SourceOfAsync(JsonObject request)
    {
        var opened = await service.CreatedAsync(Officers.OfPhnomPenh, A.Cases, request);
        return (await service.ReadAsync(Officers.OfPhnomPenh, $"{A.Cases}/{opened.Id()}")).Text("source");
    }

    private static int NumberOf(JsonNode opened) => int.Parse(opened.Reference()[^6..], System.Globalization.CultureInfo.InvariantCulture);
}
