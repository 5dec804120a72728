using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Agreements.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Agreements.Tests.Features;

/// <summary>/api/agreements/work-plans: the plans of ACTIP and decision 668, whose activities are entered and carried out as all others are.</summary>
[Collection(OneService.Name)]
public sealed class KeepingWorkPlans(AgreementsService service)
{
    private const string Plans = "/api/agreements/work-plans";
    private const string Activities = "/api/agreements/activities";

    private static TestAccount Ministry => Accounts.PlannerOf("BLDTBXH");

    [Fact]
    public async Task The_lead_of_a_framework_enters_its_plan_which_is_told_by_its_framework()
    {
        var entered = await service.CreatedAsync(Ministry, Activities, Entry("CEDAW668"));
        var reference = entered.Reference();
        reference.ShouldStartWith("AC-CEDAW668-2018-");
        var plan = await service.ReadAsync(Ministry, $"{Plans}/CEDAW668/2018");
        ((string)plan["lead"]!, (string)plan["document"]!, (bool)plan["mayEnter"]!).ShouldBe(("BLDTBXH", "668/QĐ-TTg", true));
        ((int)plan["open"]!).ShouldBeGreaterThan(0);
        (await service.AllOfAsync(Ministry, $"{Activities}?framework=CEDAW668&year=2018"))
            .Select(row => row.Reference())
            .ShouldContain(reference);

        // It goes on without an instrument that could be judged.
        using var carried = await PostAsync(
            Ministry,
            reference,
            "carry-over",
            new()
            {
                ["year"] = 2019,
                ["due"] = "2019-03-31",
                ["reason"] = "Chờ kinh phí",
            }
        );
        carried.StatusCode.ShouldBe(HttpStatusCode.OK);
        (
            await service.QueryAsync<string>(
                "select concat_ws(' ', body ->> 'framework', body ->> 'instrument', body ->> 'partner', body ->> 'year') from messaging.log where name = 'agreements.activity-changed' and body ->> 'reference' = @reference order by version",
                ("reference", reference)
            )
        ).ShouldBe(["CEDAW668 2018", "CEDAW668 2019"]);
    }

    [Fact]
    public async Task A_list_is_whole_or_names_its_bad_rows()
    {
        JsonNode[] rows = [Row("Tập huấn", "2018-08-31"), Row("Hội thảo", "2019-08-31"), Row("Sổ tay", "2018-10-31")];
        JsonObject list = new()
        {
            ["framework"] = "ACTIP",
            ["year"] = 2018,
            ["draft"] = true,
            ["rows"] = new JsonArray(rows),
        };
        using var refused = await service.PostAsync(Accounts.Planner, $"{Activities}/list", list);
        (await refused.FieldsAsync()).ShouldBe(["rows[1].due"]);
        rows[1]["due"] = "2018-09-30";
        using var answer = await service.PostAsync(Accounts.Planner, $"{Activities}/list", list);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var reference = (string)(await answer.BodyAsync())["references"]![0]!;
        using var agreed = await PostAsync(Accounts.Planner, reference, "agreement", []);
        agreed.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_is_under_neither_or_both_or_of_no_known_framework_is_refused_and_others_find_nothing()
    {
        var entry = Entry("CEDAW668");
        entry["instrument"] = "KH-2005";
        using var both = await service.PostAsync(Ministry, Activities, entry);
        (await both.CodeAsync()).ShouldBe("agreements.activity.under-one");
        using var neither = await service.PostAsync(Ministry, Activities, Entry(null));
        (await neither.FieldsAsync()).ShouldBe(["instrument"]);
        using var commit = await service.PostAsync(Accounts.Planner, Activities, Entry("COMMIT"));
        (await commit.FieldsAsync()).ShouldBe(["framework"]);
        using var other = await service.PostAsync(Accounts.Planner, Activities, Entry("CEDAW668"));
        other.StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        var reference = (await service.CreatedAsync(Ministry, Activities, Entry("CEDAW668"))).Reference();
        (await service.StatusOfAsync(Accounts.Planner, $"{Activities}/{reference}")).ShouldBe(HttpStatusCode.OK, "it sees all");
        (await service.StatusOfAsync(Accounts.PlannerOf("BTTTT"), $"{Activities}/{reference}")).ShouldBe(HttpStatusCode.NotFound);
        (await service.StatusOfAsync(Accounts.PlannerOf("BTTTT"), $"{Plans}/CEDAW668/2018")).ShouldBe(HttpStatusCode.NotFound);
        (await service.StatusOfAsync(Ministry, $"{Plans}/ACTIP/2016")).ShouldBe(HttpStatusCode.NotFound);
        (await service.StatusOfAsync(Accounts.Planner, $"{Plans}/COMMIT/2018")).ShouldBe(HttpStatusCode.NotFound);
        (await service.StatusOfAsync(Accounts.OfMocBai, $"{Activities}/{reference}")).ShouldBe(HttpStatusCode.NotFound);
        foreach (var stranger in Accounts.Strangers)
        {
            (await service.StatusOfAsync(stranger, Plans)).ShouldBe(HttpStatusCode.Forbidden, stranger.Role);
            (await service.StatusOfAsync(stranger, $"{Plans}/CEDAW668/2018")).ShouldBe(HttpStatusCode.NotFound, stranger.Role);
        }
    }

    private static JsonObject Entry(string? framework)
    {
        var entry = Row("Rà soát pháp luật về phòng, chống mua bán người", "2018-10-31");
        (entry["framework"], entry["year"]) = (framework, 2018);
        return entry;
    }

    private static JsonObject Row(string title, string due) => new() { ["title"] = title, ["due"] = due };

    private async Task<HttpResponseMessage> PostAsync(TestAccount account, string reference, string step, JsonObject request)
    {
        var version = (await service.ReadAsync(account, $"{Activities}/{reference}"))["version"]!.GetValue<long>();
        return await service.PostAsync(account, $"{Activities}/{reference}/{step}", request, $"\"{version}\"");
    }
}
