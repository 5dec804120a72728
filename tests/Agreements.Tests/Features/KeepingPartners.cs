using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Agreements.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Agreements.Tests.Features;

/// <summary>/api/agreements/partners: what a partner's page gathers, its units and focal points, who keeps and who sees them.</summary>
[Collection(OneService.Name)]
public sealed class KeepingPartners(AgreementsService service)
{
    private const string Partners = "/api/agreements/partners";

    [Fact]
    public async Task The_reviews_that_fall_due_stand_among_the_next_dates()
    {
        var dates = (await service.ReadAsync(Accounts.Planner, $"{Partners}/LA"))["dates"]!.AsArray();
        dates.Select(date => $"{date!["what"]} {date["on"]} {date["instrument"]}").ShouldContain("reviewDue 2018-12-31 LA-2010");
    }

    [Fact]
    public async Task The_partners_of_the_plan_are_there_with_their_instruments_and_the_units_that_are_known()
    {
        var rows = (await service.ReadAsync(Accounts.Planner, Partners))["items"]!.AsArray();
        rows.Select(row => row!["code"]!.GetValue<string>()).ShouldBe(["CN", "GB", "KH", "LA", "MY", "TH"]);
        rows.Single(row => row!["code"]!.GetValue<string>() == "TH")!["inForce"]!
            .GetValue<int>()
            .ShouldBeGreaterThan(0, "under review it holds");

        var cambodia = await service.ReadAsync(Accounts.Planner, $"{Partners}/KH");
        cambodia["instruments"]!.AsArray().Select(row => row!["code"]!.GetValue<string>()).ShouldContain("KH-2012");
        cambodia["units"]!
            .AsArray()
            .Select(unit => unit!["nameEnglish"]!.GetValue<string>())
            .ShouldContain("Ministry of Women's Affairs of Cambodia");
        (await service.StatusOfAsync(Accounts.Planner, $"{Partners}/XX")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_done_with_a_partner_this_year_stands_on_its_page_as_far_as_the_reader_sees_it()
    {
        var malaysian = await service.ReadAsync(Accounts.Planner, $"{Partners}/MY");
        malaysian["work"]!["year"]!.GetValue<int>().ShouldBe(2018);
        malaysian["work"]!["negotiations"]!.AsArray().ShouldNotBeEmpty("the track of the plan");
        (await service.ReadAsync(Accounts.PlannerOf("BYT"), $"{Partners}/MY"))["work"]!["negotiations"]!
            .AsArray()
            .ShouldBeEmpty("of a track only its delegation knows");

        var before = (await service.ReadAsync(Accounts.OfHuuNghi, $"{Partners}/CN"))["work"]!["late"]!.GetValue<int>();
        await service.CreatedAsync(
            Accounts.Planner,
            "/api/agreements/activities",
            new JsonObject
            {
                ["instrument"] = "CN-2010",
                ["year"] = 2018,
                ["title"] = "Tập huấn chung",
                ["due"] = "2018-05-15",
            }
        );
        (await service.ReadAsync(Accounts.OfHuuNghi, $"{Partners}/CN"))["work"]!["late"]!.GetValue<int>().ShouldBeGreaterThan(before);

        var id = Guid.CreateVersion7();
        await service.TellAsync(
            "meetings.meeting-changed",
            id,
            new JsonObject
            {
                ["meetingId"] = id,
                ["version"] = 1,
                ["reference"] = "MT-CN-2018-000078",
                ["instrument"] = "CN-2010",
                ["partner"] = "CN",
                ["series"] = "annualConference",
                ["status"] = "announced",
                ["agency"] = "BCA",
                ["desk"] = "CA-VP130",
                ["announcedAt"] = "2018-01-10T02:00:00Z",
                ["firstDay"] = "2018-11-04",
                ["lastDay"] = "2018-11-05",
                ["held"] = false,
            }
        );
        await service.ReadUntilAsync(
            Accounts.OfHuuNghi,
            $"{Partners}/CN",
            read => read["work"]!["meetings"]!.AsArray().Any(meeting => meeting!.Reference() == "MT-CN-2018-000078")
        );
    }

    [Fact]
    public async Task Units_and_focal_points_are_kept_with_their_days_and_end_together()
    {
        using var added = await PostAsync(
            Accounts.Planner,
            "CN/units",
            new() { ["name"] = "Bộ Công an Trung Quốc", ["from"] = "2018-01-01" }
        );
        added.StatusCode.ShouldBe(HttpStatusCode.OK);
        var unit = await UnitAsync("CN", "Bộ Công an Trung Quốc");
        using var twice = await PostAsync(Accounts.Planner, "CN/units", new() { ["name"] = "Bộ Công an Trung Quốc" });
        (await twice.CodeAsync()).ShouldBe("agreements.partner.unit-there");

        JsonObject Office(string of, string from) =>
            new()
            {
                ["unit"] = of,
                ["office"] = "Phòng Phòng, chống mua bán người",
                ["telephone"] = "+86 10 0000 0000",
                ["from"] = from,
            };
        using var pointed = await PostAsync(Accounts.PlannerOfMinistry, "CN/focal-points", Office(unit, "2018-02-01"));
        pointed.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var outside = await PostAsync(Accounts.Planner, "CN/focal-points", Office(unit, "2017-12-31"));
        (await outside.CodeAsync()).ShouldBe("agreements.partner.outside-unit");
        var unreachable = Office(unit, "2018-02-01");
        (unreachable["telephone"], unreachable["email"]) = ("gọi số cũ", "phong.pccmbn");
        using var wrong = await PostAsync(Accounts.Planner, "CN/focal-points", unreachable);
        (await wrong.FieldsAsync()).ShouldBe(["telephone", "email"], ignoreOrder: true);
        using var unknown = await PostAsync(Accounts.Planner, "CN/focal-points", Office(Guid.CreateVersion7().ToString(), "2018-02-01"));
        (await unknown.CodeAsync()).ShouldBe("agreements.partner.unit-unknown");

        using var early = await PostAsync(Accounts.Planner, $"CN/parts/{unit}/ending", new() { ["on"] = "2017-01-01" });
        (await early.CodeAsync()).ShouldBe("agreements.partner.end-before-start");
        using var ended = await PostAsync(Accounts.Planner, $"CN/parts/{unit}/ending", new() { ["on"] = "2018-05-31" });
        ended.StatusCode.ShouldBe(HttpStatusCode.OK);
        var read = await service.ReadAsync(Accounts.OfHuuNghi, $"{Partners}/CN");
        read["focalPoints"]!.AsArray().Single()!["to"]!.GetValue<string>().ShouldBe("2018-05-31");
        foreach (var part in new[] { unit, read["focalPoints"]![0]!.Id() })
        {
            using var again = await PostAsync(Accounts.Planner, $"CN/parts/{part}/ending", new() { ["on"] = "2018-06-10" });
            (await again.CodeAsync()).ShouldBe("agreements.partner.ended-already");
        }

        var late = Office(unit, "");
        late.Remove("from");
        using var over = await PostAsync(Accounts.Planner, "CN/focal-points", late);
        (await over.CodeAsync()).ShouldBe("agreements.partner.outside-unit");
        read["timeline"]!
            .AsArray()
            .Select(entry => entry!["what"]!.GetValue<string>())
            .ShouldBe(["loaded", "unitAdded", "focalPointAdded", "unitEnded"]);

        using var nothing = await PostAsync(Accounts.Planner, $"CN/parts/{Guid.CreateVersion7()}/ending", new());
        nothing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_office_is_there_no_longer_than_its_unit()
    {
        using var added = await PostAsync(Accounts.Planner, "MY/units", new() { ["name"] = "Đội liên ngành", ["to"] = "2018-12-31" });
        added.StatusCode.ShouldBe(HttpStatusCode.OK);
        JsonObject office = new() { ["unit"] = await UnitAsync("MY", "Đội liên ngành"), ["office"] = "Văn phòng" };
        using var pointed = await PostAsync(Accounts.Planner, "MY/focal-points", office);
        pointed.StatusCode.ShouldBe(HttpStatusCode.OK);
        var point = (await service.ReadAsync(Accounts.Planner, $"{Partners}/MY"))["focalPoints"]!.AsArray().Single()!;
        point["to"]!.GetValue<string>().ShouldBe("2018-12-31");
        using var longer = await PostAsync(Accounts.Planner, $"MY/parts/{point.Id()}/ending", new() { ["on"] = "2019-01-31" });
        (await longer.CodeAsync()).ShouldBe("agreements.partner.outside-unit");
        using var sooner = await PostAsync(Accounts.Planner, $"MY/parts/{point.Id()}/ending", new() { ["on"] = "2018-09-30" });
        sooner.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_term_that_ends_within_a_year_and_a_missing_notice_stand_on_the_partners_page()
    {
        const string Instrument = "/api/agreements/instruments/MY-2018P";
        await service.CreatedAsync(
            Accounts.Planner,
            "/api/agreements/instruments",
            new JsonObject
            {
                ["code"] = "MY-2018P",
                ["partner"] = "MY",
                ["kind"] = "memorandum",
                ["title"] = "Bản ghi nhớ",
            }
        );
        JsonObject force = new() { ["ground"] = "notice", ["expiresOn"] = "2018-12-01" };
        foreach (var step in (string[])["mandate", "negotiation", "proposal", "approval", "signature", "entry-into-force"])
        {
            var version = (await service.ReadAsync(Accounts.Planner, Instrument))["version"]!.GetValue<long>();
            using var taken = await service.PostAsync(
                Accounts.Planner,
                $"{Instrument}/{step}",
                step == "entry-into-force" ? force : [],
                $"\"{version}\""
            );
            taken.StatusCode.ShouldBe(HttpStatusCode.OK, step);
        }

        var dates = (await service.ReadAsync(Accounts.Planner, $"{Partners}/MY"))["dates"]!.AsArray();
        dates
            .Where(date => !date!["what"]!.GetValue<string>().StartsWith("review", StringComparison.Ordinal))
            .Select(date => $"{date!["what"]} {date["on"]} {date["months"]}")
            .ShouldBe(["noticeMissing  ", "termEnds 2018-12-01 6"]);
    }

    [Fact]
    public async Task Whoever_works_with_a_partner_sees_it_alone_and_keeps_nothing()
    {
        var own = (await service.ReadAsync(Accounts.OfMocBai, Partners))["items"]!.AsArray();
        own.Select(row => row!["code"]!.GetValue<string>()).ShouldBe(["KH"]);
        (await service.StatusOfAsync(Accounts.OfMocBai, $"{Partners}/CN")).ShouldBe(HttpStatusCode.NotFound);
        (await service.ReadAsync(Accounts.OfMocBai, $"{Partners}/KH"))["mayKeep"]!.GetValue<bool>().ShouldBeFalse();
        foreach (var account in new[] { Accounts.OfMocBai, Accounts.PlannerOf("BTP") })
        {
            using var answer = await PostAsync(account, "KH/units", new() { ["name"] = "Đơn vị" });
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, account.Agency);
        }

        foreach (var stranger in Accounts.Strangers)
        {
            (await service.StatusOfAsync(stranger, Partners)).ShouldBe(HttpStatusCode.Forbidden, stranger.Role);
            (await service.StatusOfAsync(stranger, $"{Partners}/KH")).ShouldBe(HttpStatusCode.NotFound, stranger.Role);
        }
    }

    [Fact]
    public async Task A_stale_version_is_told_what_changed()
    {
        using var first = await PostAsync(Accounts.Planner, "LA/units", new() { ["name"] = "Bộ Công an Lào" });
        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var stale = await service.PostAsync(Accounts.Planner, $"{Partners}/LA/units", new JsonObject { ["name"] = "X" }, "\"1\"");
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await stale.BodyAsync()).ToJsonString().ShouldContain("unitAdded");
    }

    private async Task<string> UnitAsync(string partner, string name) =>
        (await service.ReadAsync(Accounts.Planner, $"{Partners}/{partner}"))["units"]!
            .AsArray()
            .Single(unit => unit!["name"]!.GetValue<string>() == name)!
            .Id();

    private async Task<HttpResponseMessage> PostAsync(TestAccount account, string address, JsonObject request)
    {
        var partner = address.Split('/')[0];
        var version = (await service.ReadAsync(account, $"{Partners}/{partner}"))["version"]!.GetValue<long>();
        return await service.PostAsync(account, $"{Partners}/{address}", request, $"\"{version}\"");
    }
}
