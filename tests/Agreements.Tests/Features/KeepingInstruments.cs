using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Agreements.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Agreements.Tests.Features;

/// <summary>/api/agreements/instruments: what the plan's data bring, what planners add, who sees what.</summary>
[Collection(OneService.Name)]
public sealed class KeepingInstruments(AgreementsService service)
{
    private const string Instruments = "/api/agreements/instruments";

    [Fact]
    public async Task The_plans_instruments_are_there_with_their_titles_as_signed_and_are_announced()
    {
        var read = await service.ReadAsync(Accounts.Planner, $"{Instruments}/KH-2005");
        read["title"]!.GetValue<string>().ShouldContain("buôn bán phụ nữ và trẻ em");
        read["status"]!.GetValue<string>().ShouldBe("inForce");
        read["kind"]!.GetValue<string>().ShouldBe("treaty");
        read["unverified"]!.GetValue<bool>().ShouldBeTrue();
        read["amendedBy"]!.AsArray().Select(code => code!.GetValue<string>()).ShouldContain("KH-2012");
        (await service.ReadAsync(Accounts.Planner, $"{Instruments}/KH-2012"))["amends"]!.GetValue<string>().ShouldBe("KH-2005");

        var announced = await service.QueryAsync<string>(
            "select body ->> 'instrument' from messaging.log where name = 'agreements.instrument-changed' and body ->> 'instrument' = 'CN-2010'"
        );
        announced.Distinct().ShouldBe(["CN-2010"]);
    }

    [Fact]
    public async Task What_the_plans_data_say_beside_an_instrument_is_shown_with_what_is_unverified()
    {
        var beside = (await service.ReadAsync(Accounts.OfMocBai, $"{Instruments}/KH-2005"))["remark"]!["related"]!.AsArray();
        beside
            .Select(paper => (paper!["code"]!.GetValue<string>(), paper["unverified"]!.GetValue<bool>()))
            .ShouldBe([("KH-SOP-2009", false), ("KH-JAP", true)]);
        (await service.ReadAsync(Accounts.Planner, $"{Instruments}/TH-2008"))["remark"]!["note"]!["vi"]!
            .GetValue<string>()
            .ShouldContain("bản ghi nhớ");
        (await service.ReadAsync(Accounts.Planner, $"{Instruments}/CN-2010"))["remark"]!["note"].ShouldBeNull();
    }

    [Fact]
    public async Task To_migrate_again_brings_nothing_twice()
    {
        var before = await service.QueryAsync<long>("select count(*) from messaging.log");
        await service.RunCommandAsync(["migrate"]);
        (await service.QueryAsync<long>("select count(*) from messaging.log")).ShouldBe(before);
    }

    [Fact]
    public async Task A_planner_plans_an_instrument_that_his_agency_leads()
    {
        using var answer = await service.PostAsync(Accounts.PlannerOfMinistry, Instruments, Planned("LA-2019A"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        answer.Headers.ETag!.Tag.ShouldBe("\"1\"");

        var read = await service.ReadAsync(Accounts.Planner, $"{Instruments}/LA-2019A");
        read["status"]!.GetValue<string>().ShouldBe("planned");
        read["statusSince"]!.GetValue<string>().ShouldBe("2018-06-15");
        read["leadAgency"]!.GetValue<string>().ShouldBe("BNG");
    }

    [Fact]
    public async Task An_amendment_stands_in_the_chain_of_what_it_amends()
    {
        var before = (await service.ReadAsync(Accounts.Planner, $"{Instruments}/TH-2008"))["version"]!.GetValue<long>();
        await service.CreatedAsync(Accounts.Planner, Instruments, Planned("TH-2020B", "TH-2008"));

        var amended = await service.ReadAsync(Accounts.Planner, $"{Instruments}/TH-2008");
        amended["amendedBy"]!.AsArray().Select(code => code!.GetValue<string>()).ShouldContain("TH-2020B");
        amended["version"]!.GetValue<long>().ShouldBe(before + 1);
        (
            await service.QueryAsync<long>(
                "select version from messaging.log where name = 'agreements.instrument-changed' and body ->> 'instrument' = 'TH-2008' order by version"
            )
        ).ShouldBe(Enumerable.Range(1, (int)before + 1).Select(version => (long)version));
    }

    [Fact]
    public async Task An_amendment_is_planned_by_the_agency_that_leads_what_it_amends()
    {
        var seen = await service.ReadAsync(Accounts.PlannerOfMinistry, $"{Instruments}/LA-2010");
        using var answer = await service.PostAsync(Accounts.PlannerOfMinistry, Instruments, Planned("LA-2020B", "LA-2010"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.CodeAsync()).ShouldBe("agreements.instrument.not-yours");
        var now = await service.ReadAsync(Accounts.Planner, $"{Instruments}/LA-2010");
        now["amendedBy"]!.AsArray().Select(code => code!.GetValue<string>()).ShouldNotContain("LA-2020B");
        (seen["amendable"]!.GetValue<bool>(), now["amendable"]!.GetValue<bool>()).ShouldBe((false, true), "no page offers it to others");
    }

    [Fact]
    public async Task A_text_that_nobody_has_signed_is_not_amended()
    {
        await service.CreatedAsync(Accounts.Planner, Instruments, Planned("LA-2019F"));
        using var answer = await service.PostAsync(Accounts.Planner, Instruments, Planned("LA-2020F", "LA-2019F"));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.CodeAsync()).ShouldBe("agreements.instrument.amended-not-standing");
        (await answer.FieldsAsync()).ShouldBe(["amends"]);
        var text = await service.ReadAsync(Accounts.Planner, $"{Instruments}/LA-2019F");
        text["amendedBy"]!.AsArray().ShouldBeEmpty();
        text["amendable"]!.GetValue<bool>().ShouldBeFalse("no page offers it");
    }

    [Fact]
    public async Task A_code_names_one_instrument_and_the_same_call_again_gets_the_first_answer()
    {
        var (account, request) = (Accounts.Planner, Planned("CN-2019C"));
        using var first = await service.PostAsync(account, Instruments, request, key: "c1");
        using var again = await service.PostAsync(account, Instruments, request, key: "c1");
        again.StatusCode.ShouldBe(HttpStatusCode.Created);

        using var second = await service.PostAsync(account, Instruments, request);
        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await second.CodeAsync()).ShouldBe("agreements.instrument.code-taken");
    }

    public static TheoryData<string, string, string> Wrong =>
        new()
        {
            { "code", "kh 2019", "code" },
            { "code", "TH-2019", "code" },
            { "partner", "XX", "partner" },
            { "kind", "promise", "kind" },
            { "title", " ", "title" },
            { "amends", "LA-2010", "amends" },
            { "amends", "KH-1900", "amends" },
            { "status", "inForce", "status" },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_is_wrong_is_named_by_its_field(string field, string value, string named)
    {
        var request = Planned("KH-2019D");
        request[field] = value;
        using var answer = await service.PostAsync(Accounts.Planner, Instruments, request);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.FieldsAsync()).ShouldContain(named);
        (await service.StatusOfAsync(Accounts.Planner, $"{Instruments}/KH-2019D")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_list_goes_by_code_and_shows_whoever_works_with_a_partner_what_concerns_that_partner()
    {
        var all = await CodesAsync(Accounts.Planner, "", limit: 2);
        all.ShouldBe(all.Order(StringComparer.Ordinal));
        all.ShouldContain("TH-2008");
        (await CodesAsync(Accounts.Planner, "partner=TH&status=underReview")).ShouldContain("TH-2008");
        foreach (var account in new[] { Accounts.OfMocBai, Accounts.Consul })
        {
            var own = await CodesAsync(account, "");
            own.ShouldContain("KH-2005");
            own.ShouldAllBe(code => code.StartsWith("KH-", StringComparison.Ordinal));
        }

        (await service.StatusOfAsync(Accounts.OfHuuNghi, $"{Instruments}/KH-2005")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Whoever_has_no_business_with_instruments_gets_403_for_the_list_and_404_for_any_code()
    {
        foreach (var stranger in Accounts.Strangers)
        {
            (await service.StatusOfAsync(stranger, Instruments)).ShouldBe(HttpStatusCode.Forbidden, stranger.Role);
            (await service.StatusOfAsync(stranger, $"{Instruments}/KH-2005")).ShouldBe(HttpStatusCode.NotFound, stranger.Role);
        }

        using var posted = await service.PostAsync(Accounts.OfMocBai, Instruments, Planned("KH-2019E"));
        posted.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await service.StatusOfAsync(null, Instruments)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static JsonObject Planned(string code, string? amends = null) =>
        new()
        {
            ["code"] = code,
            ["partner"] = code[..2],
            ["kind"] = "memorandum",
            ["title"] = "Bản ghi nhớ về phòng, chống mua bán người",
            ["amends"] = amends,
        };

    private async Task<IReadOnlyList<string>> CodesAsync(TestAccount account, string query, int limit = 200) =>
        [.. (await service.AllOfAsync(account, $"{Instruments}?{query}", limit)).Select(row => row["code"]!.GetValue<string>())];
}
