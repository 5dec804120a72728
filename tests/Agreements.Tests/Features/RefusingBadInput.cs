using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Agreements.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Agreements.Tests.Features;

/// <summary>What nobody can enter, whatever the page: refused with the rule, at its field, in the reader's language, and nothing has changed.</summary>
[Collection(OneService.Name)]
public sealed class RefusingBadInput(AgreementsService service)
{
    private const string Instruments = "/api/agreements/instruments";
    private const string Activities = "/api/agreements/activities";
    private const string Projects = "/api/agreements/projects";

    [Fact]
    public async Task An_amendment_dated_before_the_signature()
    {
        await InForceAsync("KH-2018BA");
        await PlannedAsync("KH-2018BAX", "KH-2018BA");
        await ToSignatureAsync("KH-2018BAX");
        await RefusedAsync("KH-2018BAX", "signature", new() { ["on"] = "2018-06-01" }, Rule, "amendment-before-signature", "on");
        await TakenAsync("KH-2018BAX", "signature", new() { ["on"] = "2018-06-10" });
        await RefusedAsync(
            "KH-2018BA",
            "amendments",
            Amendment("KH-2018BAX", "2018-06-05", "1"),
            Rule,
            "amendment-before-signature",
            "from"
        );
    }

    [Fact]
    public async Task Two_versions_in_force_on_one_day()
    {
        await InForceAsync("KH-2018BB");
        foreach (var amendment in (string[])["KH-2018BBX", "KH-2018BBY"])
        {
            await PlannedAsync(amendment, "KH-2018BB");
            await ToSignatureAsync(amendment);
            await TakenAsync(amendment, "signature", new() { ["on"] = "2018-06-10" });
        }

        await TakenAsync("KH-2018BB", "amendments", Amendment("KH-2018BBX", "2018-06-12", "1"));
        await RefusedAsync("KH-2018BB", "amendments", Amendment("KH-2018BBY", "2018-06-12", "2"), Rule, "two-versions", "from");
        await RefusedAsync(
            "KH-2018BB",
            "amendments",
            Amendment("KH-2018BBY", "2018-06-13", "9"),
            Rule,
            "article-unknown",
            "changes[0].number"
        );
        await TakenAsync("KH-2018BB", "amendments", Amendment("KH-2018BBY", "2018-06-13", "2"));
    }

    [Fact]
    public async Task Entry_into_force_without_a_ground_a_second_signature_and_an_end_before_the_start()
    {
        await SignedAsync("KH-2018BC");
        await RefusedAsync("KH-2018BC", "entry-into-force", new() { ["on"] = "2018-06-10" }, Rule, "ground-required", "ground");
        await RefusedAsync("KH-2018BC", "signature", new() { ["on"] = "2018-06-11" }, HttpStatusCode.Conflict, "signed-already", "on");
        var force = Force("2018-06-10");
        force["expiresOn"] = "2018-06-10";
        await RefusedAsync("KH-2018BC", "entry-into-force", force, HttpStatusCode.BadRequest, "end-before-start", "expiresOn");
        await RefusedAsync(
            "KH-2018BC",
            "termination",
            new() { ["on"] = "2018-06-06", ["reason"] = "x" },
            HttpStatusCode.BadRequest,
            "end-before-start",
            "on"
        );
    }

    [Fact]
    public async Task An_activity_outside_its_instruments_term()
    {
        await InForceAsync("KH-2018BD");
        foreach (var (year, due) in new[] { (2018, "2018-06-01"), (2019, "2019-01-15") })
        {
            await RefusedAsync(
                Activities,
                new JsonObject
                {
                    ["instrument"] = "KH-2018BD",
                    ["year"] = year,
                    ["title"] = "Tập huấn",
                    ["due"] = due,
                },
                version: null,
                Rule,
                "agreements.activity.outside-term",
                "due"
            );
        }

        (await service.AllOfAsync(Accounts.Planner, $"{Activities}?instrument=KH-2018BD")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_project_that_ends_before_it_starts_and_money_without_currency()
    {
        var ended = Project();
        ended["endsOn"] = "2018-03-31";
        await RefusedAsync(Projects, ended, null, HttpStatusCode.BadRequest, "agreements.project.end-before-start", "endsOn");
        var bare = Project();
        bare["budget"]![0]!.AsObject().Remove("currency");
        await RefusedAsync(Projects, bare, null, HttpStatusCode.BadRequest, null, "budget[0].currency");
        await RefusedAsync(
            "/api/agreements/tasks/II.6.2/progress",
            new JsonObject
            {
                ["quarter"] = "2018-Q1",
                ["done"] = "x",
                ["funding"] = new JsonArray(new JsonObject { ["source"] = "stateBudget", ["amount"] = 5 }),
            },
            null,
            HttpStatusCode.BadRequest,
            null,
            "funding[0].currency"
        );
        (await service.AllOfAsync(Accounts.Planner, Projects)).ShouldNotContain(row => (string)row["title"]! == (string)ended["title"]!);
    }

    [Fact]
    public async Task A_review_concluded_without_a_plan_is_kept_and_the_plan_named_as_missing()
    {
        await InForceAsync("KH-2018BE");
        var review = (
            await service.CreatedAsync(
                Accounts.Planner,
                $"{Instruments}/KH-2018BE/reviews",
                new JsonObject { ["kind"] = "adHoc", ["year"] = 2018 }
            )
        ).Id();
        // That the next one falls due is on record, as every version of the instrument is.
        var instrument = await ReadAsync("KH-2018BE");
        var told = instrument["timeline"]!.AsArray().Last()!;
        ((string)told["what"]!, (string)told["note"]!, (long)told["version"]!).ShouldBe(
            ("nextReview", "31/12/2018", (long)instrument["version"]!)
        );
        var address = $"/api/agreements/reviews/{review}";
        await TakenAtAsync(address, "holding", new() { ["on"] = "2018-06-10", ["withoutMeeting"] = true });
        await TakenAtAsync(address, "conclusions", new() { ["conclusions"] = "Đã thống nhất." });
        var read = await service.ReadAsync(Accounts.Planner, address);
        ((string)read["status"]!).ShouldBe("concluded");
        read["missing"]!.AsArray().Select(missing => (string)missing!).ShouldContain("followUpPlan");
    }

    [Fact]
    public async Task A_title_of_4000_characters()
    {
        var request = Planned("KH-2018BF");
        request["title"] = new string('đ', 4000);
        await RefusedAsync(Instruments, request, null, HttpStatusCode.BadRequest, "request.invalid", "title");
        (await service.StatusOfAsync(Accounts.Planner, $"{Instruments}/KH-2018BF")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Two_planners_on_one_record_the_second_is_told_what_changed()
    {
        await PlannedAsync("KH-2018BG");
        await TakenAsync("KH-2018BG", "mandate", new() { ["on"] = "2018-06-01" });
        foreach (var language in (string[])["vi", "en"])
        {
            using var answer = await PostAsync($"{Instruments}/KH-2018BG/negotiation", new JsonObject(), 1, language);
            answer.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
            var problem = await answer.BodyAsync();
            problem["changes"]!.AsArray().Select(change => (string)change!["what"]!).ShouldBe(["mandate"]);
        }
    }

    [Fact]
    public async Task Of_a_list_of_60_what_is_wrong_in_shape_and_what_no_rule_allows_is_named_together_and_nothing_is_half_saved()
    {
        await InForceAsync("KH-2018BH");
        var rows = Enumerable
            .Range(0, 60)
            .Select(place => (JsonNode)new JsonObject { ["title"] = $"Hoạt động {place}", ["due"] = "2018-09-30" })
            .ToArray();
        rows[7]["title"] = new string('đ', 501);
        rows[41]["due"] = "2019-01-31";
        rows[50] = JsonValue.Create("không phải một dòng");
        JsonObject list = new()
        {
            ["instrument"] = "KH-2018BH",
            ["year"] = 2018,
            ["rows"] = new JsonArray(rows),
        };
        await RefusedAsync(
            $"{Activities}/list",
            list,
            null,
            HttpStatusCode.BadRequest,
            "request.invalid",
            "rows[7].title",
            "rows[41].due",
            "rows[50]"
        );
        (await service.AllOfAsync(Accounts.Planner, $"{Activities}?instrument=KH-2018BH")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Refusals_call_states_and_agencies_by_their_names()
    {
        await PlannedAsync("KH-2018BI");
        using var early = await PostAsync($"{Instruments}/KH-2018BI/signature", new JsonObject { ["on"] = "2018-06-01" }, 1, "en");
        ((string)(await early.BodyAsync())["detail"]!).ShouldBe("This step does not begin while the instrument is: Planned.");
        using var others = await service.PostAsync(
            Accounts.PlannerOfMinistry,
            $"{Instruments}/KH-2018BI/mandate",
            new JsonObject(),
            "\"1\""
        );
        ((string)(await others.BodyAsync())["detail"]!).ShouldContain("(Bộ Công an)");
        using var amended = await service.PostAsync(Accounts.PlannerOfMinistry, Instruments, Planned("KH-2018BIX", "KH-2005"));
        ((string)(await amended.BodyAsync())["detail"]!).ShouldContain("(Bộ Công an)");

        var reference = (
            await service.CreatedAsync(
                Accounts.Planner,
                Activities,
                new JsonObject
                {
                    ["instrument"] = "KH-2005",
                    ["year"] = 2018,
                    ["title"] = "Tập huấn",
                    ["due"] = "2018-09-30",
                    ["draft"] = true,
                }
            )
        ).Reference();
        using var draft = await PostAsync($"{Activities}/{reference}/completion", new JsonObject(), 1, "vi");
        ((string)(await draft.BodyAsync())["detail"]!).ShouldBe("Bước này không thực hiện được khi hoạt động ở tình trạng: Dự thảo.");
    }

    private const HttpStatusCode Rule = HttpStatusCode.UnprocessableEntity;

    private static JsonObject Planned(string code, string? amends = null) =>
        new()
        {
            ["code"] = code,
            ["partner"] = "KH",
            ["kind"] = "treaty",
            ["title"] = "Hiệp định về phòng, chống mua bán người",
            ["amends"] = amends,
        };

    private static JsonObject Force(string on) =>
        new()
        {
            ["on"] = on,
            ["ground"] = "notice",
            ["expiresOn"] = "2018-12-31",
            ["renewal"] = "express",
        };

    private static JsonObject Amendment(string code, string from, string article) =>
        new()
        {
            ["amendment"] = code,
            ["from"] = from,
            ["changes"] = new JsonArray(
                new JsonObject
                {
                    ["action"] = "replaced",
                    ["number"] = article,
                    ["text"] = "Nội dung mới",
                }
            ),
        };

    private static JsonObject Project() =>
        new()
        {
            ["title"] = "Dự án không thể có",
            ["proposedOn"] = "2018-01-15",
            ["startsOn"] = "2018-04-01",
            ["endsOn"] = "2019-12-31",
            ["budget"] = new JsonArray(
                new JsonObject
                {
                    ["source"] = "stateBudget",
                    ["currency"] = "VND",
                    ["amount"] = 5_000_000,
                }
            ),
        };

    private Task<JsonNode> PlannedAsync(string code, string? amends = null) =>
        service.CreatedAsync(Accounts.Planner, Instruments, Planned(code, amends));

    private async Task ToSignatureAsync(string code)
    {
        foreach (var step in (string[])["mandate", "negotiation", "proposal", "approval"])
        {
            await TakenAsync(code, step, new() { ["on"] = "2018-05-20" });
        }
    }

    private async Task SignedAsync(string code)
    {
        await PlannedAsync(code);
        await ToSignatureAsync(code);
        await TakenAsync(code, "signature", new() { ["on"] = "2018-06-06", ["articles"] = new JsonArray(Article("1"), Article("2")) });

        static JsonObject Article(string number) => new() { ["number"] = number, ["text"] = $"Điều {number} như đã ký" };
    }

    private async Task InForceAsync(string code)
    {
        await SignedAsync(code);
        await TakenAsync(code, "entry-into-force", Force("2018-06-08"));
    }

    private Task TakenAsync(string code, string step, JsonObject request) => TakenAtAsync($"{Instruments}/{code}", step, request);

    private async Task TakenAtAsync(string record, string step, JsonObject request)
    {
        var version = (await service.ReadAsync(Accounts.Planner, record))["version"]!.GetValue<long>();
        using var answer = await PostAsync($"{record}/{step}", request, version, "vi");
        answer.StatusCode.ShouldBe(
            HttpStatusCode.OK,
            $"{step} {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}"
        );
    }

    private async Task RefusedAsync(
        string code,
        string step,
        JsonObject request,
        HttpStatusCode status,
        string reason,
        params string[] fields
    )
    {
        var before = await ReadAsync(code);
        await RefusedAsync(
            $"{Instruments}/{code}/{step}",
            request,
            before["version"]!.GetValue<long>(),
            status,
            $"agreements.instrument.{reason}",
            fields
        );
        JsonNode.DeepEquals(await ReadAsync(code), before).ShouldBeTrue("nothing has changed");
    }

    private async Task RefusedAsync(
        string address,
        JsonNode request,
        long? version,
        HttpStatusCode status,
        string? code,
        params string[] fields
    )
    {
        var sentences = new List<string>();
        foreach (var language in (string[])["vi", "en"])
        {
            using var answer = await PostAsync(address, request.DeepClone(), version, language);
            var problem = await answer.BodyAsync();
            answer.StatusCode.ShouldBe(status, problem.ToJsonString());
            (code is null || (string)problem["code"]! == code).ShouldBeTrue(problem.ToJsonString());
            problem["errors"]!.AsObject().Select(error => error.Key).ShouldBe(fields, ignoreOrder: true);
            sentences.Add(problem["detail"] + problem["errors"]!.ToJsonString());
        }

        sentences[0].ShouldNotBe(sentences[1], "each reader in his language");
    }

    private async Task<HttpResponseMessage> PostAsync(string address, JsonNode request, long? version, string language)
    {
        using var client = service.ClientOf(Accounts.Planner, language);
        if (version is { } seen)
        {
            client.DefaultRequestHeaders.TryAddWithoutValidation("If-Match", $"\"{seen}\"");
        }

        return await client.PostAsJsonAsync(address, request, TestContext.Current.CancellationToken);
    }

    private Task<JsonNode> ReadAsync(string code) => service.ReadAsync(Accounts.Planner, $"{Instruments}/{code}");
}
