using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Meetings.Tests.Builders;
using Cooperation.Tests.Support.Services;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using static Cooperation.Meetings.Tests.Builders.Outcomes;
using static Cooperation.Meetings.Tests.Builders.Planners;

namespace Cooperation.Meetings.Tests.Features;

/// <summary>/api/meetings/work-plans: the plan of COMMIT for a year by area of work, and what goes to its secretariat.</summary>
[Collection(OneService.Name)]
public sealed class WorkPlansOfFrameworks(MeetingsService service)
{
    private const string Activities = "/api/meetings/work-plans/activities";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_the_entry_to_its_completion_an_activity_is_the_lead_s_to_keep_and_its_owner_s_to_answer_for()
    {
        var plan = Plan(2031);
        var made = await service.CreatedAsync(Police, plan, Activity());
        made.Reference().ShouldBe("WP-COMMIT-2031-000001");
        await service.CreatedAsync(Police, plan, Activity(area: "policy", owner: "BCA"));

        var read = await service.ReadAsync(ForeignMinistry, plan);
        read["activities"]!
            .AsArray()
            .Select(activity => activity.Word("area"))
            .ShouldBe(["policy", "protection"], "by area of work in its order");
        (read.Number("open"), read.Number("late"), read["mayEnter"]!.GetValue<bool>()).ShouldBe((2, 0, false));
        (read["money"]![0].Word("currency"), read["money"]![0]!["amount"]!.GetValue<decimal>()).ShouldBe(("USD", 25_000m));

        // Its owner reports, and does not put it right; a third agency does neither.
        (await StepAsync(made, "progress", new() { ["note"] = "Đã mở lớp thứ nhất." }, ForeignMinistry)).ShouldBe((HttpStatusCode.OK, ""));
        (await StepAsync(made, "dropping", new() { ["reason"] = "Thôi" }, ForeignMinistry)).ShouldBe(
            (HttpStatusCode.Forbidden, "meetings.work-plan.not-yours")
        );
        (await StepAsync(made, "progress", new() { ["note"] = "Của cơ quan khác" }, BorderGuard)).ShouldBe(
            (HttpStatusCode.Forbidden, "meetings.work-plan.not-yours")
        );
        var correction = Activity(quarter: 3);
        correction.Remove("owner");
        (correction["amount"], correction["reason"]) = (18_500.5m, "Nhà tài trợ giảm");
        (await StepAsync(made, "correction", correction, Police)).ShouldBe((HttpStatusCode.OK, ""));
        (await StepAsync(made, "completion", new() { ["on"] = "2018-06-14" }, ForeignMinistry)).ShouldBe((HttpStatusCode.OK, ""));
        (await StepAsync(made, "completion", [], ForeignMinistry)).ShouldBe((HttpStatusCode.Conflict, "meetings.work-plan.step-not-open"));

        var done = await service.ReadAsync(Police, $"{Activities}/{made.Reference()}");
        done["activity"].Word("status").ShouldBe("done");
        done["activity"]!["amount"]!.GetValue<decimal>().ShouldBe(18_500.5m);
        done["activity"]!["fromQuarter"]!.GetValue<int>().ShouldBe(3);
        done["timeline"]!.AsArray().Select(entry => entry.Word("what")).ShouldBe(["entered", "progressed", "corrected", "done"]);
        done["steps"].Texts().ShouldBe(["reopening"]);
    }

    [Theory]
    [InlineData("area", "\"space\"", "area")]
    [InlineData("owner", "\"XX\"", "owner")]
    [InlineData("title", "\"\"", "title")]
    [InlineData("fromQuarter", "5", "fromQuarter")]
    [InlineData("toQuarter", "1", "toQuarter")]
    [InlineData("amount", "-5", "amount")]
    [InlineData("amount", "null", "amount")]
    [InlineData("currency", "\"XXX\"", "currency")]
    [InlineData("currency", "null", "currency")]
    [InlineData("source", "null", "source")]
    [InlineData("funder", "null", "funder")]
    public async Task What_is_wrong_is_named_by_its_field(string field, string value, string named)
    {
        var request = Activity();
        request[field] = JsonNode.Parse(value);
        using var answer = await service.PostAsync(Police, Plan(2032), request);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.FieldsAsync()).ShouldContain(named);
    }

    [Fact]
    public async Task Who_is_no_planner_finds_no_plan_and_those_of_other_frameworks_are_kept_elsewhere()
    {
        var made = await service.CreatedAsync(Police, Plan(2033), Activity());
        foreach (var role in new[] { "borderGuardLiaison", "centralDesk", "consular", "roleOfTomorrow" })
        {
            var stranger = Police with { Role = role };
            foreach (
                var address in new[]
                {
                    Plan(2033),
                    $"{Plan(2033)}/report",
                    $"{Plan(2033)}/export?format=xlsx",
                    $"{Activities}/{made.Reference()}",
                }
            )
            {
                (await service.StatusOfAsync(stranger, address)).ShouldBe(HttpStatusCode.NotFound, $"{role} {address}");
            }

            using var posted = await service.PostAsync(stranger, Plan(2033), Activity());
            posted.StatusCode.ShouldBe(HttpStatusCode.NotFound, role);
        }

        (await service.StatusOfAsync(Police, "/api/meetings/work-plans/ACTIP/2018")).ShouldBe(HttpStatusCode.NotFound);
        (await service.StatusOfAsync(Police, "/api/meetings/work-plans/COMMIT/1999")).ShouldBe(HttpStatusCode.NotFound);
        (await service.StatusOfAsync(Police, $"{Activities}/WP-COMMIT-2033-000999")).ShouldBe(HttpStatusCode.NotFound);
        using var other = await service.PostAsync(ForeignMinistry, Plan(2033), Activity());
        (other.StatusCode, await other.CodeAsync()).ShouldBe((HttpStatusCode.Forbidden, "meetings.work-plan.not-lead"));

        using var unseen = await service.PostAsync(
            Police,
            $"{Activities}/{made.Reference()}/dropping",
            new JsonObject { ["reason"] = "Thôi" }
        );
        unseen.StatusCode.ShouldBe((HttpStatusCode)428);
        using var stale = await service.PostAsync(
            Police,
            $"{Activities}/{made.Reference()}/dropping",
            new JsonObject { ["reason"] = "Thôi" },
            "\"99\""
        );
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task The_secretariat_gets_a_paper_in_both_languages_and_a_workbook_each_on_record_and_valid()
    {
        var plan = Plan(2017);
        await service.CreatedAsync(Police, plan, Activity());
        await service.CreatedAsync(Police, plan, Activity(area: "monitoring", owner: "BDBP"));
        var before = await EntriesAsync();

        using (var paper = await FileAsync($"{plan}/report"))
        using (var document = WordprocessingDocument.Open(paper, isEditable: false))
        {
            new OpenXmlValidator().Validate(document, Cancelled).ShouldBeEmpty();
            var text = document.MainDocumentPart!.Document!.InnerText;
            text.ShouldContain("Thực hiện kế hoạch COMMIT năm 2017");
            text.ShouldContain("Report on the COMMIT work plan of 2017");
            text.ShouldContain("Monitoring and evaluation");
            text.ShouldContain("Mở lớp tập huấn cho cán bộ tiếp nhận");
            text.ShouldContain("12.500 USD");
            text.ShouldContain("quá hạn, late");
        }

        using (var file = await FileAsync($"{plan}/export?format=xlsx"))
        using (var book = SpreadsheetDocument.Open(file, isEditable: false))
        {
            new OpenXmlValidator().Validate(book, Cancelled).ShouldBeEmpty();
            book.WorkbookPart!.WorksheetParts.Count().ShouldBe(2);
        }

        (await EntriesAsync()).ShouldBe(before + 2);
    }

    [Fact]
    public async Task The_same_entry_sent_again_is_one_activity()
    {
        var key = Guid.CreateVersion7().ToString();
        using var first = await service.PostAsync(Police, Plan(2034), Activity(), key: key);
        using var again = await service.PostAsync(Police, Plan(2034), Activity(), key: key);
        (await again.BodyAsync()).Reference().ShouldBe((await first.BodyAsync()).Reference());
        (await service.ReadAsync(Police, Plan(2034)))["activities"]!.AsArray().Count.ShouldBe(1);
    }

    private static string Plan(int year) => $"/api/meetings/work-plans/COMMIT/{year}";

    private static JsonObject Activity(string area = "protection", string owner = "BNG", int quarter = 2) =>
        new()
        {
            ["area"] = area,
            ["title"] = "Mở lớp tập huấn cho cán bộ tiếp nhận",
            ["owner"] = owner,
            ["fromQuarter"] = quarter,
            ["toQuarter"] = quarter,
            ["amount"] = 12_500m,
            ["currency"] = "USD",
            ["source"] = "donor",
            ["funder"] = "Chương trình hợp tác tiểu vùng",
        };

    private async Task<(HttpStatusCode Status, string Code)> StepAsync(JsonNode activity, string step, JsonObject body, TestAccount by)
    {
        using var read = await service.GetAsync(Police, $"{Activities}/{activity.Reference()}");
        using var answer = await service.PostAsync(by, $"{Activities}/{activity.Reference()}/{step}", body, read.Headers.ETag!.ToString());
        return (answer.StatusCode, answer.IsSuccessStatusCode ? "" : await answer.CodeAsync());
    }

    private async Task<MemoryStream> FileAsync(string address)
    {
        using var answer = await service.GetAsync(Police, address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return new(await answer.Content.ReadAsByteArrayAsync(Cancelled));
    }

    private async Task<long> EntriesAsync() =>
        (await service.QueryAsync<long>("select count(*) from audit.entries where action like 'workPlan.%'"))[0];
}
