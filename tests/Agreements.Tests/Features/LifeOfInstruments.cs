using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Agreements.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Agreements.Tests.Features;

/// <summary>/api/agreements/instruments/{code}/…: the steps of an instrument's life, its text through its amendments, and who takes which.</summary>
[Collection(OneService.Name)]
public sealed class LifeOfInstruments(AgreementsService service)
{
    private const string Instruments = "/api/agreements/instruments";

    [Fact]
    public async Task An_instrument_goes_from_plan_to_force_by_the_steps_of_its_life_and_each_is_announced()
    {
        await PlannedAsync("LA-2018A");
        var steps = new (string Step, JsonObject Request, string Status)[]
        {
            (
                "mandate",
                new()
                {
                    ["on"] = "2018-06-01",
                    ["number"] = "12/UQ-CP",
                    ["limits"] = "Không cam kết tài chính",
                },
                "mandate"
            ),
            ("negotiation", new() { ["on"] = "2018-06-02" }, "negotiating"),
            ("initialling", new() { ["on"] = "2018-06-03" }, "initialled"),
            ("proposal", new() { ["on"] = "2018-06-04", ["note"] = "Tờ trình" }, "proposed"),
            ("approval", new() { ["on"] = "2018-06-05" }, "approved"),
            ("signature", Signature("2018-06-06"), "signed"),
            ("ratification", new() { ["on"] = "2018-06-07" }, "ratified"),
            ("entry-into-force", Force("2018-06-08"), "inForce"),
        };
        foreach (var (step, request, status) in steps)
        {
            var taken = await TakenAsync("LA-2018A", step, request);
            taken["status"]!.GetValue<string>().ShouldBe(status, step);
        }

        var read = await ReadAsync("LA-2018A");
        read["ratifiedOn"]!.GetValue<string>().ShouldBe("2018-06-07");
        read["force"]!["noticeMissing"]!.GetValue<bool>().ShouldBeTrue("shown, not refused");
        read["term"]!["endsOn"]!.GetValue<string>().ShouldBe("2018-12-31");
        read["term"]!["warning"]!.GetValue<int>().ShouldBe(12);
        read["articles"]!.AsArray().Count.ShouldBe(2);
        read["mandate"]!["limits"]!.GetValue<string>().ShouldBe("Không cam kết tài chính");
        read["life"]!.AsArray().Select(stood => stood!["status"]!.GetValue<string>()).Last().ShouldBe("inForce");
        var announced = await service.QueryAsync<string>(
            "select body ->> 'status' from messaging.log where body ->> 'instrument' = 'LA-2018A' order by version"
        );
        announced.ShouldBe(["planned", .. steps.Select(step => step.Status)]);
        var counted = await service.QueryAsync<string>(
            "select concat_ws(' ', body ->> 'articles', body ->> 'obligations', body ->> 'forceGround', body ->> 'expiresOn') from messaging.log where body ->> 'instrument' = 'LA-2018A' order by version desc limit 1"
        );
        counted.ShouldBe(["2 1 notice 2018-12-31"]);
    }

    [Fact]
    public async Task The_text_reads_on_any_day_as_it_stood_then()
    {
        await InForceAsync("KH-2018C");
        await service.CreatedAsync(Accounts.Planner, Instruments, Planned("KH-2018D", "KH-2018C"));
        foreach (
            var (step, request) in new (string, JsonObject)[]
            {
                ("mandate", new() { ["on"] = "2018-06-09" }),
                ("negotiation", new() { ["on"] = "2018-06-09" }),
                ("proposal", new() { ["on"] = "2018-06-09" }),
                ("approval", new() { ["on"] = "2018-06-09" }),
                ("signature", new() { ["on"] = "2018-06-10" }),
                ("entry-into-force", Force("2018-06-12")),
            }
        )
        {
            await TakenAsync("KH-2018D", step, request);
        }

        await TakenAsync("KH-2018C", "amendments", Amendment("KH-2018D", null, ("replaced", "2"), ("added", "2a")));

        var before = await service.ReadAsync(Accounts.Planner, $"{Instruments}/KH-2018C?asOf=2018-06-11");
        before["status"]!.GetValue<string>().ShouldBe("inForce");
        Articles(before).ShouldBe(["1 Điều 1 như đã ký", "2 Điều 2 như đã ký"]);
        var after = await ReadAsync("KH-2018C");
        after["status"]!.GetValue<string>().ShouldBe("amended");
        Articles(after).ShouldBe(["1 Điều 1 như đã ký", "2 Điều 2 mới", "2a Điều 2a mới"]);
        after["asSigned"]!
            .AsArray()
            .Select(article => $"{article!["number"]} {article["text"]}")
            .ShouldBe(["1 Điều 1 như đã ký", "2 Điều 2 như đã ký"], "what corrections begin with");
        after["articles"]![1]!["amendment"]!.GetValue<string>().ShouldBe("KH-2018D");
        after["chain"]!
            .AsArray()
            .Select(link => $"{link!["code"]} {link["from"]}")
            .ShouldBe(["KH-2018C 2018-06-06", "KH-2018D 2018-06-12"]);
        var amending = await ReadAsync("KH-2018D");
        amending["chain"]!.ToJsonString().ShouldBe(after["chain"]!.ToJsonString(), "one chain, whichever of it is opened");

        var unknown = await service.ReadAsync(Accounts.Planner, $"{Instruments}/KH-2018C?asOf=2018-01-01");
        unknown["status"].ShouldBeNull();
        unknown["statusNow"]!.GetValue<string>().ShouldBe("amended");
        unknown["articles"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_seeded_chain_of_Cambodia_and_the_notices_of_China_and_Laos_are_there()
    {
        var cambodia = await ReadAsync("KH-2005");
        cambodia["chain"]!
            .AsArray()
            .Select(link => $"{link!["code"]} {link["from"]} {link["unverified"]}")
            .ShouldBe(["KH-2005 2005-10-10 false", "KH-2012 2012-09-28 true"]);
        cambodia["partnerLead"]!.GetValue<string>().ShouldContain("Căm-pu-chia");
        cambodia["takingPart"]!.AsArray().Select(part => part!["agency"]!.GetValue<string>()).ShouldContain("BLDTBXH");
        var laos = await ReadAsync("LA-2010");
        laos["force"]!.ToJsonString().ShouldContain("012/2011/TB-LPQT");
        laos["force"]!["noticeOn"]!.GetValue<string>().ShouldBe("2011-03-10");
        laos["inForceOn"]!.GetValue<string>().ShouldBe("2011-03-19");
        var thailand = await service.ReadAsync(Accounts.Planner, $"{Instruments}/TH-2008?asOf=2017-12-31");
        thailand["status"]!.GetValue<string>().ShouldBe("inForce");
        thailand["statusNow"]!.GetValue<string>().ShouldBe("underReview");

        var codes = await service.AllOfAsync(Accounts.Planner, $"{Instruments}?asOf=2010-10-01");
        codes.Select(row => $"{row["code"]} {row["status"]}").ShouldBe(["CN-2010 signed", "KH-2005 inForce", "TH-2008 inForce"]);
    }

    public static TheoryData<string, string, string, HttpStatusCode> Refused =>
        new()
        {
            { "signature", """{"on":"2018-06-10"}""", "agreements.instrument.signed-already", HttpStatusCode.Conflict },
            { "mandate", "{}", "agreements.instrument.step-not-open", HttpStatusCode.Conflict },
            { "entry-into-force", """{"ground":"notice"}""", "agreements.instrument.step-not-open", HttpStatusCode.Conflict },
            { "termination", """{"on":"2018-06-08","reason":"x"}""", "agreements.instrument.end-before-start", HttpStatusCode.BadRequest },
            { "termination", """{"on":"2019-06-08","reason":"x"}""", "agreements.instrument.time-in-future", HttpStatusCode.BadRequest },
            {
                "corrections",
                """{"reason":"x","title":"Tên khác"}""",
                "agreements.instrument.title-as-signed",
                HttpStatusCode.UnprocessableEntity
            },
            {
                "corrections",
                """{"reason":"x","expiresOn":"2018-06-01"}""",
                "agreements.instrument.end-before-start",
                HttpStatusCode.BadRequest
            },
            {
                "corrections",
                """{"reason":"x","inForceOn":"2018-06-01"}""",
                "agreements.instrument.force-before-signature",
                HttpStatusCode.BadRequest
            },
            {
                "corrections",
                """{"reason":"x","takingPart":["XXX"]}""",
                "agreements.instrument.takingPart-unknown",
                HttpStatusCode.BadRequest
            },
            {
                "amendments",
                """{"amendment":"KH-1999","from":"2018-06-10"}""",
                "agreements.instrument.step-not-open",
                HttpStatusCode.Conflict
            },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_no_rule_allows_is_refused_with_the_rule(string step, string request, string code, HttpStatusCode status)
    {
        await InForceAsync("CN-2018R", onceOnly: true);
        var version = (await ReadAsync("CN-2018R"))["version"]!.GetValue<long>();
        using var answer = await service.PostAsync(
            Accounts.Planner,
            $"{Instruments}/CN-2018R/{step}",
            JsonNode.Parse(request)!,
            $"\"{version}\""
        );
        answer.StatusCode.ShouldBe(status, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        (await answer.CodeAsync()).ShouldBe(code);
        (await ReadAsync("CN-2018R"))["version"]!.GetValue<long>().ShouldBe(version, "nothing has changed");
    }

    [Fact]
    public async Task Nothing_enters_into_force_without_a_ground_and_the_law_is_named()
    {
        await SignedAsync("TH-2018G");
        using var answer = await PostAsync(Accounts.Planner, "TH-2018G", "entry-into-force", new() { ["on"] = "2018-06-10" });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var problem = await answer.BodyAsync();
        problem["code"]!.GetValue<string>().ShouldBe("agreements.instrument.ground-required");
        problem.ToJsonString().ShouldContain("108/2016/QH13");
    }

    [Fact]
    public async Task What_was_signed_today_does_not_end_today_whether_the_day_is_said_or_not()
    {
        await ApprovedAsync("TH-2018H");
        await TakenAsync("TH-2018H", "signature", Signature("2018-06-15"));
        foreach (var request in (JsonObject[])[new() { ["reason"] = "x" }, new() { ["reason"] = "x", ["on"] = "2018-06-15" }])
        {
            using var ended = await PostAsync(Accounts.Planner, "TH-2018H", "termination", request);
            (await ended.CodeAsync()).ShouldBe("agreements.instrument.end-before-start");
        }
    }

    [Fact]
    public async Task An_amendment_is_signed_before_it_amends_and_dated_after_what_it_amends()
    {
        await InForceAsync("LA-2018E");
        await service.CreatedAsync(Accounts.Planner, Instruments, Planned("LA-2018F", "LA-2018E"));
        using var unsigned = await PostAsync(
            Accounts.Planner,
            "LA-2018E",
            "amendments",
            Amendment("LA-2018F", "2018-06-14", ("replaced", "1"))
        );
        (await unsigned.CodeAsync()).ShouldBe("agreements.instrument.amendment-not-signed");
        foreach (var step in (string[])["mandate", "negotiation", "proposal", "approval"])
        {
            await TakenAsync("LA-2018F", step, new() { ["on"] = "2018-06-01" });
        }

        using var early = await PostAsync(Accounts.Planner, "LA-2018F", "signature", new() { ["on"] = "2018-06-05" });
        early.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await early.CodeAsync()).ShouldBe("agreements.instrument.amendment-before-signature");
        await TakenAsync("LA-2018F", "signature", new() { ["on"] = "2018-06-13" });
        using var corrected = await PostAsync(
            Accounts.Planner,
            "LA-2018F",
            "corrections",
            new() { ["reason"] = "x", ["signedOn"] = "2018-06-05" }
        );
        (await corrected.CodeAsync()).ShouldBe("agreements.instrument.amendment-before-signature");

        using var unknown = await PostAsync(
            Accounts.Planner,
            "LA-2018E",
            "amendments",
            Amendment("LA-2018F", "2018-06-14", ("replaced", "9"))
        );
        (await unknown.CodeAsync()).ShouldBe("agreements.instrument.article-unknown");
        (await unknown.FieldsAsync()).ShouldBe(["changes[0].number"]);
        using var same = await PostAsync(
            Accounts.Planner,
            "LA-2018E",
            "amendments",
            Amendment("LA-2018F", "2018-06-06", ("replaced", "1"))
        );
        (await same.CodeAsync()).ShouldBe("agreements.instrument.amendment-before-signature");

        await TakenAsync("LA-2018E", "amendments", Amendment("LA-2018F", "2018-06-14", ("replaced", "1")));
        using var after = await PostAsync(
            Accounts.Planner,
            "LA-2018F",
            "corrections",
            new() { ["reason"] = "x", ["signedOn"] = "2018-06-15" }
        );
        (await after.CodeAsync()).ShouldBe("agreements.instrument.signed-after-text");
        (await after.FieldsAsync()).ShouldBe(["signedOn"]);
        // With the text of each entered, there is none to enter.
        var steps = (await service.ReadAsync(Accounts.Planner, $"{Instruments}/LA-2018E"))["steps"]!.AsArray();
        steps.Select(step => step!.GetValue<string>()).ShouldNotContain("amendments");
        using var again = await PostAsync(
            Accounts.Planner,
            "LA-2018E",
            "amendments",
            Amendment("LA-2018F", "2018-06-14", ("replaced", "1"))
        );
        (await again.CodeAsync()).ShouldBe("agreements.instrument.amendment-entered");
    }

    [Fact]
    public async Task Two_planners_on_one_instrument_the_second_is_told_what_changed_and_the_same_call_again_gets_the_first_answer()
    {
        await PlannedAsync("TH-2018T");
        var account = Accounts.Planner;
        using var first = await service.PostAsync(account, $"{Instruments}/TH-2018T/mandate", new JsonObject(), "\"1\"", "t1");
        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var again = await service.PostAsync(account, $"{Instruments}/TH-2018T/mandate", new JsonObject(), "\"1\"", "t1");
        again.StatusCode.ShouldBe(HttpStatusCode.OK);

        using var stale = await service.PostAsync(Accounts.Planner, $"{Instruments}/TH-2018T/negotiation", new JsonObject(), "\"1\"");
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await stale.BodyAsync()).ToJsonString().ShouldContain("mandate");
        using var blind = await service.PostAsync(Accounts.Planner, $"{Instruments}/TH-2018T/negotiation", new JsonObject());
        blind.StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired);
    }

    [Fact]
    public async Task Steps_are_the_lead_agencys_the_foreign_ministry_notes_what_it_notifies_and_others_find_nothing()
    {
        await SignedAsync("CN-2018W");
        using var notYours = await PostAsync(Accounts.PlannerOfMinistry, "CN-2018W", "ratification", new());
        notYours.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await notYours.CodeAsync()).ShouldBe("agreements.instrument.not-yours");
        (await ReadAsync("CN-2018W", Accounts.PlannerOfMinistry))["steps"]!
            .AsArray()
            .Select(step => step!.GetValue<string>())
            .ShouldBe(["entry-into-force", "documents"]);
        using var noted = await PostAsync(Accounts.PlannerOfMinistry, "CN-2018W", "entry-into-force", Force("2018-06-10"));
        noted.StatusCode.ShouldBe(HttpStatusCode.OK);

        // Who takes part sees it; who does not finds nothing there.
        (await service.StatusOfAsync(Accounts.PlannerOf("BTP"), $"{Instruments}/CN-2018W")).ShouldBe(HttpStatusCode.OK);
        (await service.StatusOfAsync(Accounts.PlannerOf("BYT"), $"{Instruments}/CN-2018W")).ShouldBe(HttpStatusCode.NotFound);
        using var hidden = await PostAsync(Accounts.PlannerOf("BYT"), "CN-2018W", "termination", new() { ["reason"] = "x" }, version: 9);
        hidden.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var reader = await PostAsync(Accounts.OfHuuNghi, "CN-2018W", "termination", new() { ["reason"] = "x" });
        reader.StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        (await ReadAsync("CN-2018W", Accounts.OfHuuNghi))["mandate"].ShouldBeNull("mandates are seen by those who negotiate");
        (await ReadAsync("CN-2018W", Accounts.OfHuuNghi)).ToJsonString().ShouldNotContain("15/UQ-CP", customMessage: "nor in its timeline");
        (await ReadAsync("CN-2018W", Accounts.PlannerOf("BTP")))["mandate"]!["number"]!.GetValue<string>().ShouldBe("15/UQ-CP");
    }

    [Fact]
    public async Task A_notice_that_comes_later_is_kept_by_the_agency_that_notifies_and_nothing_else_is()
    {
        await InForceAsync("CN-2018N");
        var ministry = Accounts.PlannerOfMinistry;
        (await ReadAsync("CN-2018N", ministry))["steps"]!.AsArray().Select(step => (string)step!).ShouldBe(["corrections", "documents"]);
        using var other = await PostAsync(
            ministry,
            "CN-2018N",
            "corrections",
            new()
            {
                ["reason"] = "x",
                ["noticeNumber"] = "30/2018/TB-LPQT",
                ["place"] = "Bắc Kinh",
            }
        );
        other.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await other.CodeAsync()).ShouldBe("agreements.instrument.notice-only");
        using var kept = await PostAsync(
            ministry,
            "CN-2018N",
            "corrections",
            new()
            {
                ["reason"] = "Đã có thông báo",
                ["noticeNumber"] = "30/2018/TB-LPQT",
                ["noticeOn"] = "2018-06-12",
            }
        );
        kept.StatusCode.ShouldBe(HttpStatusCode.OK);
        var read = await ReadAsync("CN-2018N");
        (read["force"]!["noticeNumber"]!.GetValue<string>(), read["force"]!["noticeMissing"]!.GetValue<bool>()).ShouldBe(
            ("30/2018/TB-LPQT", false)
        );
        (await ReadAsync("CN-2018N", Accounts.PlannerOf("BTP")))["steps"]!.AsArray().ShouldBeEmpty("who takes part notifies nobody");
    }

    [Fact]
    public async Task The_notice_of_one_that_is_in_force_since_nobody_knows_when_is_kept_by_the_agency_that_notifies()
    {
        var ministry = Accounts.PlannerOfMinistry;
        foreach (var code in (string[])["KH-2005", "TH-2008"])
        {
            var read = await ReadAsync(code, ministry);
            read["inForceOn"].ShouldBeNull(code);
            read["steps"]!.AsArray().Select(step => (string)step!).ShouldContain("corrections", code);
        }

        using var kept = await PostAsync(
            ministry,
            "KH-2005",
            "corrections",
            new() { ["reason"] = "Đã tìm thấy thông báo", ["noticeNumber"] = "05/2006/TB-LPQT" }
        );
        kept.StatusCode.ShouldBe(HttpStatusCode.OK, await kept.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        // What was never in force has no notice.
        await SignedAsync("CN-2018Q");
        (await ReadAsync("CN-2018Q", ministry))["steps"]!.AsArray().Select(step => (string)step!).ShouldNotContain("corrections");
    }

    [Fact]
    public async Task A_title_of_4000_characters_and_an_amendment_with_the_same_article_twice_are_refused_by_field()
    {
        var request = Planned("KH-2018L");
        request["title"] = new string('đ', 4000);
        using var answer = await service.PostAsync(Accounts.Planner, Instruments, request);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.FieldsAsync()).ShouldBe(["title"]);

        await ApprovedAsync("KH-2018M");
        var twice = Signature("2018-06-06");
        twice["articles"] = new JsonArray(Article("1"), Article("1"));
        using var signature = await PostAsync(Accounts.Planner, "KH-2018M", "signature", twice);
        (await signature.CodeAsync()).ShouldBe("agreements.instrument.article-twice");
        (await signature.FieldsAsync()).ShouldBe(["articles[1].number"]);
    }

    private static JsonObject Planned(string code, string? amends = null) =>
        new()
        {
            ["code"] = code,
            ["partner"] = code[..2],
            ["kind"] = "treaty",
            ["title"] = "Hiệp định về phòng, chống mua bán người",
            ["takingPart"] = new JsonArray("BTP"),
            ["amends"] = amends,
        };

    private static JsonObject Signature(string on) =>
        new()
        {
            ["on"] = on,
            ["place"] = "Hà Nội",
            ["titleEnglish"] = "Agreement against trafficking in persons",
            ["articles"] = new JsonArray(Article("1", "Hai bên trao đổi thông tin"), Article("2")),
        };

    private static JsonObject Force(string on) =>
        new()
        {
            ["on"] = on,
            ["ground"] = "notice",
            ["expiresOn"] = "2018-12-31",
            ["renewal"] = "express",
        };

    private static JsonObject Article(string number, string? obligation = null) =>
        new()
        {
            ["number"] = number,
            ["text"] = $"Điều {number} như đã ký",
            ["obligations"] = obligation is null ? [] : new JsonArray(new JsonObject { ["side"] = "both", ["text"] = obligation }),
        };

    private static JsonObject Amendment(string code, string? from, params (string Action, string Number)[] changes) =>
        new()
        {
            ["amendment"] = code,
            ["from"] = from,
            ["changes"] = new JsonArray([
                .. changes.Select(change => new JsonObject
                {
                    ["action"] = change.Action,
                    ["number"] = change.Number,
                    ["text"] = $"Điều {change.Number} mới",
                }),
            ]),
        };

    private static IEnumerable<string> Articles(JsonNode read) =>
        read["articles"]!.AsArray().Select(article => $"{article!["number"]} {article["text"]}");

    private Task<JsonNode> PlannedAsync(string code) => service.CreatedAsync(Accounts.Planner, Instruments, Planned(code));

    private async Task ApprovedAsync(string code)
    {
        await PlannedAsync(code);
        await TakenAsync(
            code,
            "mandate",
            new()
            {
                ["on"] = "2018-06-01",
                ["number"] = "15/UQ-CP",
                ["limits"] = "Theo phương án đã duyệt",
            }
        );
        foreach (var step in (string[])["negotiation", "proposal", "approval"])
        {
            await TakenAsync(code, step, new() { ["on"] = "2018-06-02" });
        }
    }

    private async Task SignedAsync(string code)
    {
        await ApprovedAsync(code);
        await TakenAsync(code, "signature", Signature("2018-06-06"));
    }

    private async Task InForceAsync(string code, bool onceOnly = false)
    {
        if (onceOnly && await service.StatusOfAsync(Accounts.Planner, $"{Instruments}/{code}") == HttpStatusCode.OK)
        {
            return;
        }

        await SignedAsync(code);
        await TakenAsync(code, "entry-into-force", Force("2018-06-08"));
    }

    private async Task<JsonNode> TakenAsync(string code, string step, JsonObject request)
    {
        using var answer = await PostAsync(Accounts.Planner, code, step, request);
        answer.StatusCode.ShouldBe(
            HttpStatusCode.OK,
            $"{step} {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}"
        );
        return await answer.BodyAsync();
    }

    private async Task<HttpResponseMessage> PostAsync(
        TestAccount account,
        string code,
        string step,
        JsonObject request,
        long? version = null
    )
    {
        var seen = version ?? (await ReadAsync(code, account))["version"]!.GetValue<long>();
        return await service.PostAsync(account, $"{Instruments}/{code}/{step}", request, $"\"{seen}\"");
    }

    private Task<JsonNode> ReadAsync(string code, TestAccount? account = null) =>
        service.ReadAsync(account ?? Accounts.Planner, $"{Instruments}/{code}");
}
