using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Agreements.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Agreements.Tests.Features;

/// <summary>A late activity: its owner is reminded, the letter is an official paper, and the owner's day begins with it.</summary>
[Collection(OneService.Name)]
public sealed class RemindingOwners(AgreementsService service)
{
    private const string Activities = "/api/agreements/activities";

    [Fact]
    public async Task The_owner_is_reminded_once_a_day_sees_it_and_the_letter_marks_what_is_not_known()
    {
        var reference = await EnteredAsync("2018-05-31");
        var owner = Accounts.PlannerOf("BDBP");
        (await service.ReadAsync(Accounts.Planner, $"{Activities}/{reference}"))["steps"]!
            .AsArray()
            .Select(step => (string)step!)
            .ShouldContain("reminder");
        using (var itself = await PostAsync(owner, reference))
        {
            (await itself.CodeAsync()).ShouldBe("agreements.activity.not-yours");
            ((string)(await itself.BodyAsync())["detail"]!).ShouldContain("Bộ đội Biên phòng");
        }

        using (var reminded = await PostAsync(Accounts.Planner, reference))
        {
            reminded.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        using (var again = await PostAsync(Accounts.Planner, reference))
        {
            (await again.CodeAsync()).ShouldBe("agreements.activity.reminded-today");
        }

        var home = await service.ReadAsync(owner, "/api/agreements/home");
        home["reminders"]!.AsArray().Select(one => (string)one!["reference"]!).ShouldContain(reference);
        home["activities"]!.AsArray().ShouldContain(row => (string)row!["reference"]! == reference && (bool)row["late"]!);

        var lines = await service.PaperAsync(Accounts.Planner, $"{Activities}/{reference}/reminder-letter");
        lines.ShouldContain("Kính gửi: Bộ đội Biên phòng");
        lines.ShouldContain("ngày 31 tháng 5 năm 2018");
        lines.ShouldContain(line => line.Contains("quá hạn 15 ngày", StringComparison.Ordinal));
        lines.ShouldContain("1 lần, lần gần nhất ngày 15 tháng 6 năm 2018");
        lines.ShouldContain(line => line.Contains("[chưa có", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_not_late_is_reminded_of_by_nobody_and_strangers_find_no_letter()
    {
        var reference = await EnteredAsync("2018-09-30");
        using var early = await PostAsync(Accounts.Planner, reference);
        (await early.CodeAsync()).ShouldBe("agreements.activity.not-late");
        using var letter = await service.GetAsync(Accounts.Planner, $"{Activities}/{reference}/reminder-letter");
        (await letter.CodeAsync()).ShouldBe("agreements.activity.not-late");
        using var owner = await service.GetAsync(Accounts.PlannerOf("BDBP"), $"{Activities}/{reference}/reminder-letter");
        owner.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        foreach (var stranger in Accounts.Strangers.Append(Accounts.OfHuuNghi))
        {
            (await service.StatusOfAsync(stranger, $"{Activities}/{reference}/reminder-letter")).ShouldBe(
                HttpStatusCode.NotFound,
                stranger.Role
            );
        }

        (await service.StatusOfAsync(Accounts.OfMocBai, "/api/agreements/home")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_is_late_is_brought_before_the_lead_and_the_standing_agency_without_a_version_and_once_for_each_day()
    {
        // Of that day there is none but this one, and it is the first of all that are late.
        var reference = await EnteredAsync("2018-01-02");
        var read = await service.ReadUntilAsync(Accounts.Planner, $"{Activities}/{reference}", one => Brought(one).Count == 1);
        (Brought(read).Single()["note"]!.GetValue<string>(), read["version"]!.GetValue<long>()).ShouldBe(("02/01/2018", 1));
        var places = read["timeline"]!.AsArray().Select(entry => entry!["number"]!.GetValue<int>()).ToList();
        places.SequenceEqual(Enumerable.Range(1, places.Count)).ShouldBeTrue("by their time, this one among the others");

        var home = await service.ReadAsync(Accounts.Planner, "/api/agreements/home");
        home["broughtBefore"]!.AsArray().Select(row => row!.Reference()).ShouldContain(reference);
        home["brought"]!.GetValue<int>().ShouldBeGreaterThan(0);
        var owner = await service.ReadAsync(Accounts.PlannerOf("BDBP"), "/api/agreements/home");
        owner["broughtBefore"]!.AsArray().ShouldBeEmpty("it is its own, and late among its own");
        (await service.ReadAsync(Accounts.PlannerOf("BTP"), "/api/agreements/home"))["brought"]!.GetValue<int>().ShouldBe(0);

        using var carried = await service.PostAsync(
            Accounts.Planner,
            $"{Activities}/{reference}/carry-over",
            new JsonObject
            {
                ["year"] = 2019,
                ["due"] = "2019-03-31",
                ["reason"] = "Phía bạn đề nghị",
            },
            "\"1\""
        );
        carried.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await service.ReadAsync(Accounts.Planner, "/api/agreements/home"))["broughtBefore"]!
            .AsArray()
            .Select(row => row!.Reference())
            .ShouldNotContain(reference, "it is late no more");
        Brought(await service.ReadAsync(Accounts.Planner, $"{Activities}/{reference}")).Count.ShouldBe(1, "what was is on record");

        static IReadOnlyList<JsonNode> Brought(JsonNode activity) =>
            [.. activity["timeline"]!.AsArray().Where(entry => (string)entry!["what"]! == "escalated").Select(entry => entry!)];
    }

    [Fact]
    public async Task All_that_is_late_is_counted_though_the_first_alone_are_shown()
    {
        var rows = Enumerable
            .Range(0, 25)
            .Select(place =>
                (JsonNode)
                    new JsonObject
                    {
                        ["title"] = $"Hoạt động {place}",
                        ["due"] = "2018-04-30",
                        ["owner"] = "CSB",
                    }
            );
        using var entered = await service.PostAsync(
            Accounts.Planner,
            $"{Activities}/list",
            new JsonObject
            {
                ["instrument"] = "KH-2005",
                ["year"] = 2018,
                ["rows"] = new JsonArray([.. rows]),
            }
        );
        entered.StatusCode.ShouldBe(HttpStatusCode.OK, await entered.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var home = await service.ReadAsync(Accounts.PlannerOf("CSB"), "/api/agreements/home");
        (home["late"]!.GetValue<int>(), home["open"]!.GetValue<int>(), home["activities"]!.AsArray().Count).ShouldBe((25, 25, 20));
    }

    [Fact]
    public async Task A_planners_day_has_the_reports_that_are_owed_and_what_falls_due()
    {
        var home = await service.ReadAsync(Accounts.PlannerOf("BTP"), "/api/agreements/home");
        home["reports"]!.AsArray().ShouldContain(report => (string)report!["quarter"]! == "2018-Q1");
        home["reports"]!.AsArray().ShouldNotContain(report => (string)report!["quarter"]! == "2018-Q2", "it is not over");
        using var planned = await service.PostAsync(
            Accounts.Planner,
            "/api/agreements/instruments/TH-2008/reviews",
            new JsonObject
            {
                ["kind"] = "adHoc",
                ["year"] = 2018,
                ["due"] = "2018-08-31",
            }
        );
        planned.StatusCode.ShouldBe(HttpStatusCode.Created);
        var standing = await service.ReadAsync(Accounts.Planner, "/api/agreements/home");
        standing["dates"]!.AsArray().ShouldContain(date => (string)date!["instrument"]! == "TH-2008");
    }

    [Fact]
    public async Task The_brief_of_a_partner_is_a_paper_of_what_its_reader_sees()
    {
        await EnteredAsync("2018-01-01"); // it names the five that are late longest, whatever others of this class promised
        var lines = await service.PaperAsync(Accounts.Planner, "/api/agreements/partners/KH/brief");
        lines.ShouldContain("TÓM TẮT");
        lines.ShouldContain(line => line.Contains("(KH-2005)", StringComparison.Ordinal));
        lines.ShouldContain(line => line.Contains("hoạt động:", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("– Quá hạn: Tập huấn chung tại biên giới", StringComparison.Ordinal));
        lines.ShouldContain(line => line.Contains("[chưa có", StringComparison.Ordinal));
        (await service.PaperAsync(Accounts.OfMocBai, "/api/agreements/partners/KH/brief")).ShouldContain("TÓM TẮT");
        foreach (var stranger in Accounts.Strangers.Append(Accounts.OfHuuNghi))
        {
            (await service.StatusOfAsync(stranger, "/api/agreements/partners/KH/brief")).ShouldBe(HttpStatusCode.NotFound, stranger.Role);
        }

        // Whoever asks quotes figures, each with its day.
        using var quoted = await service.PostAsync(
            Accounts.Planner,
            "/api/agreements/partners/KH/brief",
            new JsonObject
            {
                ["figures"] = new JsonArray(
                    new JsonObject
                    {
                        ["name"] = "Trao đổi qua đường dây nóng, năm 2018",
                        ["value"] = "412",
                        ["asOf"] = "2018-06-14",
                        ["source"] = "Tổng hợp",
                    }
                ),
            }
        );
        quoted.StatusCode.ShouldBe(HttpStatusCode.OK);
        var figures = Papers.Lines(await quoted.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        figures.ShouldContain("Trao đổi qua đường dây nóng, năm 2018: 412 (tính đến 14/06/2018; nguồn: Tổng hợp).");
        figures.ShouldNotContain(line => line.Contains("lấy từ mục", StringComparison.Ordinal));
        using var dayless = await service.PostAsync(
            Accounts.Planner,
            "/api/agreements/partners/KH/brief",
            JsonNode.Parse("""{"figures":[{"name":"x","value":"1"}]}""")!
        );
        (await dayless.FieldsAsync()).ShouldBe(["figures[0].asOf"]);
        using var hidden = await service.PostAsync(
            Accounts.OfHuuNghi,
            "/api/agreements/partners/KH/brief",
            JsonNode.Parse("""{"figures":[]}""")!
        );
        hidden.StatusCode.ShouldBe(HttpStatusCode.NotFound);

        using var wrong = await service.GetAsync(Accounts.Planner, "/api/agreements/partners/KH/brief?format=odt");
        (await wrong.FieldsAsync()).ShouldBe(["format"]);
    }

    private async Task<string> EnteredAsync(string due) =>
        (
            await service.CreatedAsync(
                Accounts.Planner,
                Activities,
                new JsonObject
                {
                    ["instrument"] = "KH-2005",
                    ["year"] = 2018,
                    ["title"] = "Tập huấn chung tại biên giới",
                    ["owner"] = "BDBP",
                    ["due"] = due,
                }
            )
        ).Reference();

    private async Task<HttpResponseMessage> PostAsync(TestAccount account, string reference)
    {
        var version = (await service.ReadAsync(account, $"{Activities}/{reference}"))["version"]!.GetValue<long>();
        return await service.PostAsync(
            account,
            $"{Activities}/{reference}/reminder",
            new JsonObject { ["note"] = "Đề nghị báo cáo" },
            $"\"{version}\""
        );
    }
}
