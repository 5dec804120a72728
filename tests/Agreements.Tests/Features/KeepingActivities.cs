using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Agreements.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Agreements.Tests.Features;

/// <summary>/api/agreements/activities: what was agreed for a year, how far it has come, what shows that, who reports and who sees it.</summary>
[Collection(OneService.Name)]
public sealed class KeepingActivities(AgreementsService service)
{
    private const string Activities = "/api/agreements/activities";

    [Fact]
    public async Task An_activity_is_numbered_by_partner_and_year_and_goes_to_its_end_with_evidence()
    {
        var made = await service.CreatedAsync(Accounts.Planner, Activities, Entry("KH-2005"));
        var reference = made.Reference();
        reference.ShouldStartWith("AC-KH-2018-");
        var owner = Accounts.PlannerOf("BDBP");
        await TakenAsync(
            owner,
            reference,
            "progress",
            new()
            {
                ["percent"] = 40,
                ["done"] = "Đã khảo sát",
                ["hinders"] = "Mưa lũ",
            }
        );
        using (var unshown = await PostAsync(owner, reference, "completion", []))
        {
            (await unshown.CodeAsync()).ShouldBe("agreements.activity.evidence-required");
        }

        await TakenAsync(owner, reference, "evidence", new() { ["kind"] = "exchange", ["reference"] = "HL-KH-2018-000012" });
        await TakenAsync(owner, reference, "evidence", new() { ["kind"] = "file", ["reference"] = "12/BC-BDBP" });
        var done = await TakenAsync(owner, reference, "completion", new() { ["on"] = "2018-06-14" });
        done["status"]!.GetValue<string>().ShouldBe("done");

        var read = await service.ReadAsync(Accounts.Planner, $"{Activities}/{reference}");
        read["evidence"]!
            .AsArray()
            .Select(shown => $"{shown!["kind"]} {shown["reference"]}")
            .ShouldBe(["exchange HL-KH-2018-000012", "file 12/BC-BDBP"]);
        read["steps"]!.AsArray().Select(step => step!.GetValue<string>()).ShouldBe(["evidence", "reopening"]);
        // Who may not open it is told how much there is.
        var reader = await service.ReadAsync(Accounts.OfMocBai, $"{Activities}/{reference}");
        reader["evidence"]!.AsArray().ShouldBeEmpty();
        reader["counts"]!.AsArray().Count.ShouldBe(2);
        reader["steps"]!.AsArray().ShouldBeEmpty();

        var announced = await service.QueryAsync<string>(
            "select concat_ws(' ', body ->> 'status', body ->> 'percent', jsonb_array_length(body -> 'evidence')) from messaging.log where name = 'agreements.activity-changed' and body ->> 'reference' = @reference order by version",
            ("reference", reference)
        );
        announced.ShouldBe(["agreed 0", "running 40 0", "running 40 1", "running 40 2", "done 100 2"]);

        // A slip of the owner is taken back by the lead agency.
        using var taken = await PostAsync(owner, reference, "reopening", new() { ["reason"] = "x" });
        (await taken.CodeAsync()).ShouldBe("agreements.activity.not-yours");
        var reopened = await TakenAsync(Accounts.Planner, reference, "reopening", new() { ["reason"] = "Ghi nhầm" });
        reopened["status"]!.GetValue<string>().ShouldBe("running");
    }

    [Fact]
    public async Task A_list_of_60_with_2_bad_rows_names_them_and_saves_nothing()
    {
        var before = await service.AllOfAsync(Accounts.Planner, $"{Activities}?instrument=LA-2010");
        var rows = Enumerable.Range(0, 60).Select(place => (JsonNode)Row($"Hoạt động {place}", "2018-09-30")).ToArray();
        rows[7]["due"] = "2019-01-31";
        rows[41]["owner"] = "XXX";
        JsonObject list = new()
        {
            ["instrument"] = "LA-2010",
            ["year"] = 2018,
            ["rows"] = new JsonArray(rows),
        };
        using var refused = await service.PostAsync(Accounts.Planner, $"{Activities}/list", list);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.FieldsAsync()).ShouldBe(["rows[7].due", "rows[41].owner"], ignoreOrder: true);
        (await service.AllOfAsync(Accounts.Planner, $"{Activities}?instrument=LA-2010")).Count.ShouldBe(before.Count);

        rows[7]["due"] = "2018-10-31";
        rows[41]["owner"] = "BDBP";
        using var answer = await service.PostAsync(Accounts.Planner, $"{Activities}/list", list);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var references = (await answer.BodyAsync())["references"]!.AsArray().Select(reference => reference!.GetValue<string>()).ToArray();
        references.Length.ShouldBe(60);
        // One block without gaps, in the order of the rows.
        references.ShouldBe(references.Order(StringComparer.Ordinal));
        (await service.AllOfAsync(Accounts.Planner, $"{Activities}?instrument=LA-2010&year=2018", limit: 25)).Count.ShouldBe(
            before.Count + 60
        );
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_row_is_named_at_once_also_where_its_day_can_not_be_read()
    {
        JsonObject unreadable = Row("Tập huấn", "31/02/2018");
        (unreadable["owner"], unreadable["task"], unreadable["goal"]) = ("XXX", "II.6.9", "nhiều");
        JsonObject untitled = Row("Diễn tập", "2019-01-31");
        untitled.Remove("title");
        using var refused = await service.PostAsync(
            Accounts.Planner,
            $"{Activities}/list",
            new JsonObject
            {
                ["instrument"] = "LA-2010",
                ["year"] = 2018,
                ["rows"] = new JsonArray(unreadable, Row("Họp giao ban", "2018-09-30"), untitled),
            }
        );
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.FieldsAsync()).ShouldBe(
            ["rows[0].due", "rows[0].goal", "rows[0].owner", "rows[0].task", "rows[2].title", "rows[2].due"],
            ignoreOrder: true
        );
    }

    [Fact]
    public async Task Carried_over_it_is_one_activity_with_its_history_and_leaves_the_old_year()
    {
        var reference = (await service.CreatedAsync(Accounts.Planner, Activities, Entry("CN-2010"))).Reference();
        var carried = await TakenAsync(
            Accounts.Planner,
            reference,
            "carry-over",
            new()
            {
                ["year"] = 2019,
                ["due"] = "2019-03-31",
                ["reason"] = "Phía bạn đề nghị",
            }
        );
        carried["year"]!.GetValue<int>().ShouldBe(2019);
        var read = await service.ReadAsync(Accounts.Planner, $"{Activities}/{reference}");
        (read["firstYear"]!.GetValue<int>(), read["carriedOver"]!.GetValue<int>()).ShouldBe((2018, 1));
        read["timeline"]!.AsArray().Last()!["note"]!.GetValue<string>().ShouldBe("2018 → 2019: Phía bạn đề nghị");
        (await ReferencesAsync("year=2019&instrument=CN-2010")).ShouldContain(reference);
        (await ReferencesAsync("year=2018&instrument=CN-2010")).ShouldNotContain(reference);
    }

    [Fact]
    public async Task Late_ones_are_found_and_what_is_outside_the_term_or_of_no_instrument_is_refused()
    {
        var entry = Entry("TH-2008");
        entry["due"] = "2018-05-31";
        var reference = (await service.CreatedAsync(Accounts.Planner, Activities, entry)).Reference();
        (await ReferencesAsync("late=true&instrument=TH-2008")).ShouldContain(reference);
        (await ReferencesAsync("late=false&instrument=TH-2008")).ShouldNotContain(reference);

        entry = Entry("TH-2008");
        (entry["year"], entry["due"]) = (2007, "2007-05-31");
        using var outside = await service.PostAsync(Accounts.Planner, Activities, entry);
        (await outside.CodeAsync()).ShouldBe("agreements.activity.outside-term");
        (await outside.FieldsAsync()).ShouldBe(["due"]);
        using var unknown = await service.PostAsync(Accounts.Planner, Activities, Entry("KH-1900"));
        (await unknown.CodeAsync()).ShouldBe("agreements.activity.instrument-unknown");
    }

    [Fact]
    public async Task Under_an_instrument_that_has_ended_nothing_is_agreed_and_nothing_goes_on()
    {
        const string Instrument = "/api/agreements/instruments/MY-2018E";
        await service.CreatedAsync(
            Accounts.Planner,
            "/api/agreements/instruments",
            new JsonObject
            {
                ["code"] = "MY-2018E",
                ["partner"] = "MY",
                ["kind"] = "memorandum",
                ["title"] = "Bản ghi nhớ",
            }
        );
        foreach (var step in (string[])["mandate", "negotiation", "proposal", "approval", "signature"])
        {
            await InstrumentAsync(step, new() { ["on"] = "2018-06-01" });
        }

        var agreed = (await service.CreatedAsync(Accounts.Planner, Activities, Entry("MY-2018E"))).Reference();
        var entry = Entry("MY-2018E");
        entry["draft"] = true;
        var draft = (await service.CreatedAsync(Accounts.Planner, Activities, entry)).Reference();
        await InstrumentAsync("termination", new() { ["reason"] = "Hai bên thỏa thuận" });

        using var agreement = await PostAsync(Accounts.Planner, draft, "agreement", []);
        (await agreement.CodeAsync()).ShouldBe("agreements.activity.instrument-not-standing");
        using var carried = await PostAsync(
            Accounts.Planner,
            agreed,
            "carry-over",
            new()
            {
                ["year"] = 2019,
                ["due"] = "2019-03-31",
                ["reason"] = "x",
            }
        );
        (await carried.CodeAsync()).ShouldBe("agreements.activity.instrument-not-standing");

        async Task InstrumentAsync(string step, JsonObject request)
        {
            var version = (await service.ReadAsync(Accounts.Planner, Instrument))["version"]!.GetValue<long>();
            using var taken = await service.PostAsync(Accounts.Planner, $"{Instrument}/{step}", request, $"\"{version}\"");
            taken.StatusCode.ShouldBe(HttpStatusCode.OK, step);
        }
    }

    [Fact]
    public async Task Lists_by_day_and_of_an_instrument_find_their_order_in_an_index()
    {
        var indexes = await service.QueryAsync<string>("select indexdef from pg_indexes where tablename = 'activities'");
        indexes.ShouldContain(index => index.EndsWith("(due, reference)", StringComparison.Ordinal));
        indexes.ShouldContain(index => index.EndsWith("(instrument, due, reference)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_lead_agency_keeps_the_owner_reports_and_strangers_find_nothing()
    {
        var reference = (await service.CreatedAsync(Accounts.Planner, Activities, Entry("KH-2005"))).Reference();
        using var entered = await service.PostAsync(Accounts.PlannerOf("BDBP"), Activities, Entry("KH-2005"));
        entered.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var dropped = await PostAsync(Accounts.PlannerOf("BDBP"), reference, "dropping", new() { ["reason"] = "x" });
        (await dropped.CodeAsync()).ShouldBe("agreements.activity.not-yours");
        using var other = await PostAsync(Accounts.PlannerOf("BTP"), reference, "progress", new() { ["done"] = "x" });
        other.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await service.StatusOfAsync(Accounts.OfHuuNghi, $"{Activities}/{reference}")).ShouldBe(HttpStatusCode.NotFound);
        foreach (var stranger in Accounts.Strangers)
        {
            (await service.StatusOfAsync(stranger, Activities)).ShouldBe(HttpStatusCode.Forbidden, stranger.Role);
            (await service.StatusOfAsync(stranger, $"{Activities}/{reference}")).ShouldBe(HttpStatusCode.NotFound, stranger.Role);
        }

        using var stale = await service.PostAsync(
            Accounts.Planner,
            $"{Activities}/{reference}/dropping",
            new JsonObject { ["reason"] = "x" },
            "\"0\""
        );
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
    }

    private static JsonObject Entry(string instrument)
    {
        var entry = Row("Tập huấn chung tại biên giới", "2018-09-30");
        (entry["instrument"], entry["year"], entry["owner"]) = (instrument, 2018, "BDBP");
        return entry;
    }

    private static JsonObject Row(string title, string due) =>
        new()
        {
            ["title"] = title,
            ["due"] = due,
            ["indicator"] = "Số lớp",
            ["baseline"] = 0,
            ["goal"] = 2,
        };

    private async Task<IReadOnlyList<string>> ReferencesAsync(string query) =>
        [.. (await service.AllOfAsync(Accounts.Planner, $"{Activities}?{query}")).Select(row => row.Reference())];

    private async Task<JsonNode> TakenAsync(TestAccount account, string reference, string step, JsonObject request)
    {
        using var answer = await PostAsync(account, reference, step, request);
        answer.StatusCode.ShouldBe(
            HttpStatusCode.OK,
            $"{step} {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}"
        );
        return await answer.BodyAsync();
    }

    private async Task<HttpResponseMessage> PostAsync(TestAccount account, string reference, string step, JsonObject request)
    {
        var version = (await service.ReadAsync(account, $"{Activities}/{reference}"))["version"]!.GetValue<long>();
        return await service.PostAsync(account, $"{Activities}/{reference}/{step}", request, $"\"{version}\"");
    }
}
