using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Agreements.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Agreements.Tests.Features;

/// <summary>/api/agreements/tasks and agency-plans: the plan as it was issued, what was reported on it by quarter and agency, reminders, inspections, own plans, and who sees what.</summary>
[Collection(OneService.Name)]
public sealed class KeepingTasks(AgreementsService service)
{
    private const string Tasks = "/api/agreements/tasks";

    [Fact]
    public async Task The_plan_is_there_with_all_its_tasks_and_who_leads_them_by_legal_basis()
    {
        var plan = await service.ReadAsync(Accounts.Planner, Tasks);
        (plan["plan"]!.GetValue<string>(), plan["year"]!.GetValue<int>(), plan["items"]!.AsArray().Count).ShouldBe(
            ("130CP-2018", 2018, 34)
        );
        plan["items"]![0]!["quarters"]!
            .AsArray()
            .Select(quarter => quarter!["quarter"]!.GetValue<string>())
            .ShouldBe(["2018-Q1", "2018-Q2"]);
        var law = plan["items"]!.AsArray().Single(task => task!["id"]!.GetValue<string>() == "II.5.3")!;
        law["leads"]!
            .AsArray()
            .Select(lead => $"{lead!["agency"]}: {lead["documents"]![0]}")
            .ShouldBe(["BCA: 62/2012/NĐ-CP", "BLDTBXH: 09/2013/NĐ-CP", "BDBP: 78/2013/TT-BQP"]);

        (await IdsAsync("section=II.6")).ShouldBe(["II.6.1", "II.6.2", "II.6.3", "II.6.4", "II.6.5", "II.6.6"]);
        (await IdsAsync("section=II.6&lead=BNG")).ShouldBe(["II.6.4"]);
        (await IdsAsync("section=II.2&agency=BYT")).ShouldContain("II.2.2.3");
        var first = await service.ReadAsync(Accounts.Planner, $"{Tasks}?section=II.6&limit=4");
        (await IdsAsync($"section=II.6&limit=4&after={first["next"]}")).ShouldBe(["II.6.5", "II.6.6"]);
        (await service.StatusOfAsync(Accounts.Planner, $"{Tasks}?section=II.9")).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_agency_reports_a_quarter_once_and_again_at_the_version_seen_and_only_codes_are_told()
    {
        var ministry = Accounts.PlannerOf("BLDTBXH");
        var report = Report("2018-Q1", 40);
        report["funding"] = new JsonArray(
            new JsonObject
            {
                ["source"] = "stateBudget",
                ["currency"] = "VND",
                ["amount"] = 120_000_000,
            }
        );
        var made = await ReportedAsync(ministry, "II.4.2", report);
        (made["status"]!.GetValue<string>(), made["version"]!.GetValue<long>()).ShouldBe(("underWay", 1));

        using var blind = await service.PostAsync(ministry, $"{Tasks}/II.4.2/progress", Report("2018-Q1", 100));
        blind.StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired);
        using var stale = await service.PostAsync(ministry, $"{Tasks}/II.4.2/progress", Report("2018-Q1", 100), "\"7\"");
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        using var again = await service.PostAsync(ministry, $"{Tasks}/II.4.2/progress", Report("2018-Q1", 100), "\"1\"");
        again.StatusCode.ShouldBe(HttpStatusCode.OK);

        var task = await service.ReadAsync(ministry, $"{Tasks}/II.4.2");
        var progress = task["progress"]!.AsArray().Single(entry => entry!["agency"]!.GetValue<string>() == "BLDTBXH")!;
        progress["reports"]!.AsArray().Select(said => said!["percent"]!.GetValue<int>()).ShouldBe([100, 40]);
        task["task"]!["quarters"]![0]!["done"]!.GetValue<int>().ShouldBe(1);

        var told = await service.QueryAsync<string>(
            "select concat_ws(' ', body ->> 'quarter', body ->> 'status', body ->> 'percent', body ->> 'leads', body #>> '{funding,0,currency}') from messaging.log where name = 'agreements.task-progressed' and body ->> 'task' = 'II.4.2' and body ->> 'agency' = 'BLDTBXH' order by version"
        );
        told.ShouldBe(["2018-Q1 underWay 40 true VND", "2018-Q1 done 100 true"]);
        (await service.QueryAsync<long>("select count(*) from messaging.log where body::text like '%phiên dịch%'")).ShouldBe([0L]);
    }

    [Fact]
    public async Task What_hinders_is_told_as_the_last_report_says_in_whatever_order_the_database_gives_them()
    {
        var ministry = Accounts.PlannerOf("BYT");
        var hindered = Report("2018-Q1", 10);
        hindered["hinders"] = "Thiếu kinh phí";
        await ReportedAsync(ministry, "II.2.2.3", hindered);
        var free = Report("2018-Q1", 20);
        free.Remove("hinders");
        using var again = await service.PostAsync(ministry, $"{Tasks}/II.2.2.3/progress", free, "\"1\"");
        again.StatusCode.ShouldBe(HttpStatusCode.OK);

        // A row that was written again lies behind those that were written after it.
        await service.QueryAsync<int>(
            "update agreements.task_reports set done = done || '.' where number = 1 and progress_id in (select id from agreements.task_progress where task = 'II.2.2.3' and agency = 'BYT') returning number"
        );
        using var inspected = await service.PostAsync(
            Accounts.Planner,
            $"{Tasks}/II.2.2.3/inspections",
            new JsonObject
            {
                ["agency"] = "BYT",
                ["on"] = "2018-03-12",
                ["findings"] = "Đã làm",
            }
        );
        inspected.StatusCode.ShouldBe(HttpStatusCode.OK);
        var told = await service.QueryAsync<string>(
            "select body ->> 'hindered' from messaging.log where name = 'agreements.task-progressed' and body ->> 'task' = 'II.2.2.3' and body ->> 'agency' = 'BYT' order by version"
        );
        told.ShouldBe(["true", "false", "false"]);
    }

    [Fact]
    public async Task A_quarter_ahead_or_of_another_year_and_money_without_currency_are_refused()
    {
        var ministry = Accounts.PlannerOf("BTP");
        using var ahead = await service.PostAsync(ministry, $"{Tasks}/II.5.1/progress", Report("2018-Q3", 10));
        (await ahead.CodeAsync()).ShouldBe("agreements.task.quarter-ahead");
        using var outside = await service.PostAsync(ministry, $"{Tasks}/II.5.1/progress", Report("2017-Q4", 10));
        (await outside.CodeAsync()).ShouldBe("agreements.task.quarter-outside");
        var report = Report("2018-Q1", 10);
        report["funding"] = new JsonArray(new JsonObject { ["source"] = "stateBudget", ["amount"] = 5 });
        using var bare = await service.PostAsync(ministry, $"{Tasks}/II.5.1/progress", report);
        bare.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await bare.FieldsAsync()).ShouldBe(["funding[0].currency"]);
        report["funding"] = new JsonArray(
            new JsonObject
            {
                ["source"] = "stateBudget",
                ["currency"] = "ZZZ",
                ["amount"] = 5,
            }
        );
        using var unknown = await service.PostAsync(ministry, $"{Tasks}/II.5.1/progress", report);
        (await unknown.FieldsAsync()).ShouldBe(["funding[0].currency"]);
    }

    [Fact]
    public async Task The_standing_agency_reminds_whoever_has_not_reported_once_a_day_and_inspects()
    {
        using var reminded = await RemindAsync(Accounts.Planner, "II.2.1", new() { ["quarter"] = "2018-Q1" });
        var count = (await reminded.BodyAsync())["reminded"]!.GetValue<int>();
        count.ShouldBeGreaterThan(70, "the members and all provinces");
        using var twice = await RemindAsync(Accounts.Planner, "II.2.1", new() { ["quarter"] = "2018-Q1" });
        (await twice.CodeAsync()).ShouldBe("agreements.task.nobody-to-remind");

        // Reminded, somebody reports for the first time: he has seen no version.
        var made = await ReportedAsync(Accounts.PlannerOf("BTTTT"), "II.2.1", Report("2018-Q1", 0));
        (made["status"]!.GetValue<string>(), made["version"]!.GetValue<long>()).ShouldBe(("notStarted", 2));
        using var one = await RemindAsync(Accounts.Planner, "II.2.1", new() { ["quarter"] = "2018-Q1", ["agency"] = "BTTTT" });
        (await one.CodeAsync()).ShouldBe("agreements.task.nobody-to-remind");
        using var stranger = await RemindAsync(Accounts.Planner, "II.2.1", new() { ["quarter"] = "2018-Q1", ["agency"] = "BKHCN" });
        (await stranger.CodeAsync()).ShouldBe("agreements.task.reporter-unknown");
        using var other = await RemindAsync(Accounts.PlannerOf("BTTTT"), "II.2.1", new() { ["quarter"] = "2018-Q1" });
        (await other.CodeAsync()).ShouldBe("agreements.task.standing-agency-only");

        JsonObject Inspection(string on) =>
            new()
            {
                ["agency"] = "UBND",
                ["province"] = "02",
                ["on"] = on,
                ["findings"] = "Đã mở chuyên mục",
            };
        using var inspected = await service.PostAsync(Accounts.Planner, $"{Tasks}/II.2.1/inspections", Inspection("2018-03-12"));
        inspected.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var early = await service.PostAsync(Accounts.Planner, $"{Tasks}/II.2.1/inspections", Inspection("2018-06-20"));
        (await early.CodeAsync()).ShouldBe("agreements.task.time-in-future");

        var seen = await service.ReadAsync(Accounts.PlannerOf("UBND") with { Provinces = ["02"] }, $"{Tasks}/II.2.1");
        var own = seen["progress"]!.AsArray().Single()!;
        own["inspections"]![0]!["findings"]!.GetValue<string>().ShouldBe("Đã mở chuyên mục");
        own["reminders"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_leads_sees_all_of_a_task_who_takes_part_sees_his_own_and_strangers_find_nothing()
    {
        var (hagiang, laocai) = (OfProvince("02"), OfProvince("10"));
        await ReportedAsync(hagiang, "II.6.4", Report("2018-Q2", 20));
        await ReportedAsync(laocai, "II.6.4", Report("2018-Q2", 30));
        (await ReportersAsync(hagiang)).ShouldBe(["UBND 02"]);
        (await ReportersAsync(Accounts.PlannerOfMinistry)).ShouldBe(["UBND 02", "UBND 10"]);
        (await ReportersAsync(Accounts.Planner)).ShouldBe(["UBND 02", "UBND 10"]);
        (await ReportersAsync(Accounts.PlannerOf("BYT"))).ShouldBeEmpty();

        // A province's planner whose account is of none in particular reports for none; an agency that the plan does not name sees no task.
        using var nowhere = await service.PostAsync(Accounts.PlannerOf("UBND"), $"{Tasks}/II.6.4/progress", Report("2018-Q2", 20));
        (await nowhere.CodeAsync()).ShouldBe("agreements.task.not-reporting");
        var outsider = Accounts.PlannerOf("BKHCN");
        (await service.StatusOfAsync(outsider, $"{Tasks}/II.6.4")).ShouldBe(HttpStatusCode.NotFound);
        using var refused = await service.PostAsync(outsider, $"{Tasks}/II.6.4/progress", Report("2018-Q2", 20));
        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await service.StatusOfAsync(Accounts.Planner, $"{Tasks}/II.9.9")).ShouldBe(HttpStatusCode.NotFound);
        foreach (var stranger in Accounts.Strangers.Append(Accounts.OfMocBai))
        {
            (await service.StatusOfAsync(stranger, Tasks)).ShouldBe(HttpStatusCode.Forbidden, stranger.Role);
            (await service.StatusOfAsync(stranger, $"{Tasks}/II.6.4")).ShouldBe(HttpStatusCode.NotFound, stranger.Role);
            (await service.StatusOfAsync(stranger, "/api/agreements/agency-plans")).ShouldBe(HttpStatusCode.Forbidden, stranger.Role);
        }

        async Task<IReadOnlyList<string>> ReportersAsync(TestAccount account) =>
            [
                .. (await service.ReadAsync(account, $"{Tasks}/II.6.4"))["progress"]!
                    .AsArray()
                    .Where(entry => entry!["agency"]!.GetValue<string>() == "UBND")
                    .Select(entry => $"{entry!["agency"]} {entry["province"]}"),
            ];
    }

    [Fact]
    public async Task An_agency_keeps_its_own_plan_with_its_money_and_the_standing_agency_sees_who_has_none()
    {
        const string Plans = "/api/agreements/agency-plans";
        var ministry = Accounts.PlannerOf("BVHTTDL");
        JsonObject Plan(string number) =>
            new()
            {
                ["number"] = number,
                ["issuedOn"] = "2018-02-20",
                ["funding"] = new JsonArray(
                    new JsonObject
                    {
                        ["source"] = "donor",
                        ["donor"] = "IOM",
                        ["currency"] = "USD",
                        ["amount"] = 15000.5m,
                    }
                ),
            };
        using var made = await service.PostAsync(ministry, Plans, Plan("12/KH-BVHTTDL"));
        made.StatusCode.ShouldBe(HttpStatusCode.OK, await made.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        using var blind = await service.PostAsync(ministry, Plans, Plan("13/KH-BVHTTDL"));
        blind.StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired);
        using var changed = await service.PostAsync(ministry, Plans, Plan("13/KH-BVHTTDL"), "\"1\"");
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);

        var own = (await service.ReadAsync(ministry, Plans))["items"]!.AsArray().Single()!;
        (own["number"]!.GetValue<string>(), own["funding"]![0]!["amount"]!.GetValue<decimal>()).ShouldBe(("13/KH-BVHTTDL", 15000.5m));
        own["last"]!["what"]!.GetValue<string>().ShouldBe("changed");
        own["timeline"].ShouldBeNull("the list loads what it shows");
        var kept = (await service.ReadAsync(ministry, $"{Plans}/own"))["plan"]!;
        kept["timeline"]!.AsArray().Last()!["note"]!.GetValue<string>().ShouldBe("12/KH-BVHTTDL");
        kept["version"]!.GetValue<long>().ShouldBe(2);
        (await service.ReadAsync(Accounts.PlannerOf("BYT"), Plans))["items"]!.AsArray().ShouldBeEmpty();
        (await service.ReadAsync(Accounts.PlannerOf("BYT"), $"{Plans}/own"))["plan"].ShouldBeNull();
        var all = await service.ReadAsync(Accounts.Planner, Plans);
        all["items"]!.AsArray().Select(plan => plan!["agency"]!.GetValue<string>()).ShouldContain("BVHTTDL");
        all["missing"]!.AsArray().Select(owner => owner!["agency"]!.GetValue<string>()).ShouldNotContain("BVHTTDL");
        all["missing"]!.AsArray().Count.ShouldBeGreaterThan(60);
    }

    [Fact]
    public async Task Activities_are_found_under_their_task_and_one_of_no_task_is_refused()
    {
        JsonObject activity = new()
        {
            ["instrument"] = "TH-2008",
            ["year"] = 2018,
            ["title"] = "Tổng kết mười năm",
            ["due"] = "2018-11-30",
            ["task"] = "II.6.3",
        };
        var reference = (await service.CreatedAsync(Accounts.Planner, "/api/agreements/activities", activity)).Reference();
        (await service.AllOfAsync(Accounts.Planner, "/api/agreements/activities?task=II.6.3"))
            .Select(row => row.Reference())
            .ShouldContain(reference);
        (await service.ReadAsync(Accounts.Planner, $"{Tasks}/II.6.3"))["task"]!["activities"]!.GetValue<int>().ShouldBeGreaterThan(0);
        activity["task"] = "II.6.9";
        using var unknown = await service.PostAsync(Accounts.Planner, "/api/agreements/activities", activity);
        (await unknown.CodeAsync()).ShouldBe("agreements.activity.task-unknown");
    }

    private static TestAccount OfProvince(string province) => Accounts.PlannerOf("UBND") with { Provinces = [province] };

    private static JsonObject Report(string quarter, int percent) =>
        new()
        {
            ["quarter"] = quarter,
            ["done"] = "Đã mở lớp cho phiên dịch",
            ["percent"] = percent,
        };

    private async Task<IReadOnlyList<string>> IdsAsync(string query) =>
        [
            .. (await service.ReadAsync(Accounts.Planner, $"{Tasks}?{query}"))["items"]!
                .AsArray()
                .Select(task => task!["id"]!.GetValue<string>()),
        ];

    private async Task<JsonNode> ReportedAsync(TestAccount account, string task, JsonObject report)
    {
        using var answer = await service.PostAsync(account, $"{Tasks}/{task}/progress", report);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return await answer.BodyAsync();
    }

    private Task<HttpResponseMessage> RemindAsync(TestAccount account, string task, JsonObject request) =>
        service.PostAsync(account, $"{Tasks}/{task}/reminders", request);
}
