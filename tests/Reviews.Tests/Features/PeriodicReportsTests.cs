using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Reviews.Tests.Features;

/// <summary>Plan, section III: agencies and provinces report by period, the standing agency takes over, sends back and names who is missing, and a lock says why.</summary>
public sealed class PeriodicReportsTests(ReviewsService reviews) : IClassFixture<ReviewsService>
{
    private const string Reports = "/api/reviews/reports";

    private static readonly DateTimeOffset InTime = new(2018, 4, 10, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset AfterDue = new(2018, 4, 20, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset AfterLock = new(2018, 5, 20, 2, 0, 0, TimeSpan.Zero);

    private static readonly TestAccount Standing = new("planner", "BCA", "CA-VP130") { Name = "Lâm Mỹ Hạnh" };

    [Fact]
    public async Task A_report_is_written_sent_taken_over_and_stands_in_the_whole()
    {
        var agency = Planner("BTP", InTime);
        var report = await BegunAsync(agency, "2018-Q1");
        report.Reference().ShouldBe("BC-2018-Q1-BTP");
        await TakenAsync(agency, report, "submission", Quoting("Rà soát văn bản: đã xong."));
        var sent = await ReadAsync(Standing with { At = InTime }, report);
        ((string?)sent["status"], (string?)sent["addressee"], (string?)sent["lock"]!["why"]).ShouldBe(("submitted", "C41", "waiting"));
        await TakenAsync(Standing with { At = InTime }, report, "acceptance");

        var whole = await reviews.ReadAsync(Standing with { At = InTime }, $"{Reports}/whole?period=2018-Q1");
        var part = whole["reports"]!.AsArray().Single(each => (string?)each!["agency"] == "BTP")!;
        ((string?)part["results"]).ShouldBe("Đã làm.");
        part["tasks"]!
            .AsArray()
            .Select(task => ((string?)task!["reference"], (int)task["version"]!, (string?)task["text"]))
            .ShouldBe([("II.5.1 2018-Q1", 3, "Rà soát văn bản: đã xong.")]);
        whole["period"]!["missing"]!.AsArray().Select(each => (string?)each!["agency"]).ShouldNotContain("BTP");
        whole["period"]!["missing"]!
            .AsArray()
            .Select(each => ((string?)each!["agency"], (string?)each["province"]))
            .ShouldContain(("UBND", "72"));
        ((bool)whole["period"]!["unverified"]!).ShouldBeTrue();
    }

    [Fact]
    public async Task It_goes_to_the_body_that_receives_on_the_day_it_is_sent()
    {
        var before = Planner("BYT", new DateTimeOffset(2018, 8, 6, 2, 0, 0, TimeSpan.Zero));
        var report = await BegunAsync(before, "2018-Q2");
        await TakenAsync(before, report, "submission");
        ((string?)(await ReadAsync(before, report))["addressee"]).ShouldBe("C41");

        var after = Planner("BYT", new DateTimeOffset(2018, 8, 7, 2, 0, 0, TimeSpan.Zero));
        var half = await BegunAsync(after, "2018-H1");
        await TakenAsync(after, half, "submission");
        ((string?)(await ReadAsync(after, half))["addressee"]).ShouldBe("BCA");
    }

    [Theory]
    [InlineData("2018-Q1", "C41")]
    [InlineData("2018-Q2", "C41")]
    [InlineData("2018-Q3", "BCA")]
    public async Task A_period_names_who_received_when_its_reports_were_due_however_late_it_is_read(string period, string addressee)
    {
        var later = Standing with { At = new DateTimeOffset(2019, 1, 10, 2, 0, 0, TimeSpan.Zero) };
        ((string?)(await reviews.ReadAsync(later, $"{Reports}?period={period}"))["period"]!["addressee"]).ShouldBe(addressee);
        ((string?)(await reviews.ReadAsync(later, $"{Reports}/whole?period={period}"))["period"]!["addressee"]).ShouldBe(addressee);
    }

    [Fact]
    public async Task After_its_day_a_report_is_late_and_after_the_lock_it_is_refused_and_says_why()
    {
        var late = Planner("BTC", AfterDue);
        var report = await BegunAsync(late, "2018-Q1");
        await TakenAsync(late, report, "submission");
        (await RowAsync(Standing with { At = AfterDue }, report))["isLate"]!.GetValue<bool>().ShouldBeTrue();

        var locked = Planner("BNV", AfterLock);
        using var refused = await reviews.PostAsync(locked, $"{Reports}?period=2018-Q1&agency=BNV", Words());
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var why = await refused.BodyAsync();
        why["code"]!.GetValue<string>().ShouldBe("reviews.report.locked");
        why.ToJsonString().ShouldContain("15/05/2018");
        why.ToJsonString().ShouldContain("15/04/2018");
    }

    [Fact]
    public async Task The_standing_agency_opens_a_locked_period_for_one_agency_and_reminds_who_is_missing()
    {
        using var reminded = await reviews.PostAsync(
            Standing with
            {
                At = AfterDue,
            },
            $"{Reports}/reminders",
            new JsonObject { ["period"] = "2018-Q1", ["agency"] = "BVHTTDL" }
        );
        (await reminded.BodyAsync())["reminded"]!.GetValue<int>().ShouldBe(1);
        using var again = await reviews.PostAsync(
            Standing with
            {
                At = AfterDue,
            },
            $"{Reports}/reminders",
            new JsonObject { ["period"] = "2018-Q1", ["agency"] = "BVHTTDL" }
        );
        (await again.CodeAsync()).ShouldBe("reviews.report.nobody-to-remind");

        var agency = Planner("BVHTTDL", AfterLock);
        var awaited = (await reviews.ReadAsync(agency, $"{Reports}?period=2018-Q1"))["items"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)awaited["status"]).ShouldBe("awaited");
        using (var locked = await StepAsync(agency, awaited, "text", Words()))
        {
            (await locked.CodeAsync()).ShouldBe("reviews.report.locked");
        }

        await TakenAsync(Standing with { At = AfterLock }, awaited, "return", Why("Mở lại theo đề nghị."));
        await TakenAsync(agency, awaited, "text", Words());
        await TakenAsync(agency, awaited, "submission");
        var sent = (await ReadAsync(agency, awaited))["submissions"]![0]!;
        ((bool)sent["isLate"]!, (string?)sent["reason"]).ShouldBe((true, "Mở lại theo đề nghị."));
    }

    [Fact]
    public async Task What_was_taken_over_is_corrected_by_being_sent_back_and_the_correction_is_listed()
    {
        var agency = Planner("BGDDT", InTime);
        var report = await BegunAsync(agency, "2018-Q1");
        await TakenAsync(agency, report, "submission");
        await TakenAsync(Standing with { At = InTime }, report, "acceptance");
        using (var closed = await StepAsync(agency, report, "text", Words("Sửa.")))
        {
            (closed.StatusCode, await closed.CodeAsync()).ShouldBe((HttpStatusCode.Conflict, "reviews.report.locked"));
            (await closed.BodyAsync()).ToJsonString().ShouldContain(System.Text.Json.JsonEncodedText.Encode("Lâm Mỹ Hạnh").ToString());
        }

        await TakenAsync(Standing with { At = InTime }, report, "return", Why("Số liệu II.2 sai."));
        await TakenAsync(agency, report, "text", Words("Đã sửa số liệu."));
        await TakenAsync(agency, report, "submission");
        await TakenAsync(Standing with { At = InTime }, report, "acceptance");

        ((int)(await RowAsync(agency, report))["corrections"]!).ShouldBe(1);
        var last = (await ReadAsync(agency, report))["submissions"]!.AsArray()[^1]!;
        ((bool)last["isCorrection"]!, (string?)last["reason"]).ShouldBe((true, "Số liệu II.2 sai."));
    }

    [Fact]
    public async Task Others_find_nothing_and_take_no_step_that_is_not_theirs()
    {
        var agency = Planner("BLDTBXH", InTime);
        var report = await BegunAsync(agency, "2018-Q1");
        var stranger = Planner("BTTTT", InTime);
        (await reviews.StatusOfAsync(stranger, $"{Reports}/{report.Id()}")).ShouldBe(HttpStatusCode.NotFound);
        using (var none = await StepAsync(stranger, report, "submission", seenBy: agency))
        {
            none.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        // A draft is its agency's alone; that it is one, the standing agency sees.
        var seen = await ReadAsync(Standing with { At = InTime }, report);
        ((string?)seen["status"], (string?)seen["results"]).ShouldBe(("draft", null));
        using (var accepted = await StepAsync(agency, report, "acceptance"))
        {
            accepted.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        using (var written = await StepAsync(Standing with { At = InTime }, report, "text", Words()))
        {
            written.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        (await reviews.StatusOfAsync(stranger, $"{Reports}/whole?period=2018-Q1")).ShouldBe(HttpStatusCode.Forbidden);
        (await reviews.StatusOfAsync(new TestAccount("policeLiaison", "BCA", "CA-TN"), Reports)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_province_reports_for_itself()
    {
        var tayNinh = new TestAccount("planner", "UBND", "UB-TN") { At = InTime, Provinces = ["72"] };
        var report = await BegunAsync(tayNinh, "2018-Q1");
        report.Reference().ShouldBe("BC-2018-Q1-UBND-72");
        var other = new TestAccount("planner", "UBND", "UB-HG") { At = InTime, Provinces = ["02"] };
        (await reviews.StatusOfAsync(other, $"{Reports}/{report.Id()}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Bad_input_is_refused_with_its_field()
    {
        var agency = Planner("VPCP", InTime);
        using (var twice = await reviews.PostAsync(agency, $"{Reports}?period=2018-Q1", Words()))
        {
            twice.StatusCode.ShouldBe(HttpStatusCode.Created);
        }

        using (var twice = await reviews.PostAsync(agency, $"{Reports}?period=2018-Q1", Words()))
        {
            (await twice.CodeAsync()).ShouldBe("reviews.report.exists");
        }

        using (var ahead = await reviews.PostAsync(agency, $"{Reports}?period=2018-Q3", Words()))
        {
            (await ahead.CodeAsync()).ShouldBe("reviews.report.period-ahead");
        }

        using (var other = await reviews.PostAsync(agency, $"{Reports}?period=2018-Q1&agency=BNG", Words()))
        {
            (await other.CodeAsync()).ShouldBe("reviews.report.not-yours");
        }

        using (var wrong = await reviews.PostAsync(agency, $"{Reports}?period=2018-Q9", Words()))
        {
            wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        }

        var running = await BegunAsync(agency, "2018-Q2", results: null);
        using (var early = await StepAsync(agency, running, "submission"))
        {
            (await early.CodeAsync()).ShouldBe("reviews.report.period-not-over");
        }

        var later = Planner("VPCP", new DateTimeOffset(2018, 7, 3, 2, 0, 0, TimeSpan.Zero));
        using (var empty = await StepAsync(later, running, "submission"))
        {
            (await empty.CodeAsync()).ShouldBe("reviews.report.results-required");
        }
    }

    private static TestAccount Planner(string agency, DateTimeOffset at) => new("planner", agency, agency) { At = at };

    private static JsonObject Words(string? results = "Đã làm.") => new() { ["results"] = results };

    private static JsonObject Why(string why) => new() { ["why"] = why };

    private static JsonObject Quoting(string text) =>
        new()
        {
            ["quotations"] = new JsonArray(
                new JsonObject
                {
                    ["service"] = "agreements",
                    ["reference"] = "II.5.1 2018-Q1",
                    ["version"] = 3,
                    ["text"] = text,
                }
            ),
        };

    private Task<JsonNode> BegunAsync(TestAccount by, string period, string? results = "Đã làm.") =>
        reviews.CreatedAsync(by, $"{Reports}?period={period}", Words(results));

    private Task<JsonNode> ReadAsync(TestAccount by, JsonNode report) => reviews.ReadAsync(by, $"{Reports}/{report.Id()}");

    private async Task<JsonNode> RowAsync(TestAccount by, JsonNode report) =>
        (await reviews.ReadAsync(by, $"{Reports}?period=2018-Q1&limit=200"))["items"]!.AsArray().Single(row => row!.Id() == report.Id())!;

    private async Task<HttpResponseMessage> StepAsync(
        TestAccount by,
        JsonNode report,
        string step,
        JsonObject? body = null,
        TestAccount? seenBy = null
    )
    {
        var version = (await ReadAsync(seenBy ?? by, report))["version"]!.GetValue<long>();
        return await reviews.PostAsync(
            by,
            $"{Reports}/{report.Id()}/{step}",
            body ?? [],
            string.Create(CultureInfo.InvariantCulture, $"\"{version}\"")
        );
    }

    private async Task TakenAsync(TestAccount by, JsonNode report, string step, JsonObject? body = null)
    {
        using var answer = await StepAsync(by, report, step, body);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
