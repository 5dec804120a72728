using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Agreements.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Agreements.Tests.Features;

/// <summary>/api/agreements/projects: from the proposal to the end, money by source and currency, what is told, and who sees and keeps them.</summary>
[Collection(OneService.Name)]
public sealed class KeepingProjects(AgreementsService service)
{
    private const string Projects = "/api/agreements/projects";

    [Fact]
    public async Task A_project_is_numbered_by_year_and_goes_to_its_end_with_its_money_told()
    {
        var reference = await ProposedAsync(Accounts.Planner, Entry());
        reference.ShouldStartWith("PJ-2018-");
        await TakenAsync(Accounts.Planner, reference, "approval", new() { ["on"] = "2018-02-01" });
        await TakenAsync(Accounts.Planner, reference, "signature", new() { ["on"] = "2018-03-01" });
        await TakenAsync(Accounts.Planner, reference, "start", new() { ["on"] = "2018-04-01" });
        await TakenAsync(Accounts.Planner, reference, "output", new() { ["number"] = 1, ["on"] = "2018-05-01" });
        await TakenAsync(Accounts.Planner, reference, "report", new() { ["number"] = 1, ["on"] = "2018-05-30" });
        await TakenAsync(Accounts.Planner, reference, "extension", new() { ["until"] = "2020-06-30", ["reason"] = "Chậm giải ngân" });
        await TakenAsync(
            Accounts.Planner,
            reference,
            "budget",
            new()
            {
                ["reason"] = "Bổ sung đối ứng",
                ["budget"] = new JsonArray(Money("donor", "IOM", "USD", 250_000), Money("stateBudget", null, "VND", 1_500_000_000)),
            }
        );
        await TakenAsync(Accounts.Planner, reference, "ending", new() { ["on"] = "2018-06-14", ["note"] = "Bàn giao" });

        var read = await service.ReadAsync(Accounts.Planner, $"{Projects}/{reference}");
        (read["status"]!.GetValue<string>(), read["extensions"]!.GetValue<int>(), read["endsOn"]!.GetValue<string>()).ShouldBe(
            ("ended", 1, "2020-06-30")
        );
        read["reports"]!.AsArray().Select(report => report!["late"]!.GetValue<bool>()).ShouldBe([false, false]);
        // Days and amounts stand on the timeline, before and after.
        read["timeline"]!
            .AsArray()
            .Select(entry => (string?)entry!["note"])
            .ShouldBe([
                null,
                "01/02/2018",
                "01/03/2018",
                "01/04/2018",
                "01/05/2018: Sổ tay",
                "30/05/2018 (30/06/2018)",
                "31/12/2019 → 30/06/2020: Chậm giải ngân",
                "250.000 USD → 250.000 USD + 1.500.000.000 VND: Bổ sung đối ứng",
                "14/06/2018: Bàn giao",
            ]);
        var told = await service.QueryAsync<string>(
            "select concat_ws(' ', body ->> 'status', body #>> '{donors,0}', body #>> '{budget,0,currency}', body ->> 'reportsMade') from messaging.log where name = 'agreements.project-changed' and body ->> 'reference' = @reference order by version",
            ("reference", reference)
        );
        told.ShouldBe([
            "proposed IOM USD 0",
            "approved IOM USD 0",
            "signed IOM USD 0",
            "running IOM USD 0",
            "running IOM USD 0",
            "running IOM USD 1",
            "running IOM USD 1",
            "running IOM USD 1",
            "ended IOM USD 1",
        ]);
    }

    [Fact]
    public async Task Money_without_currency_unknown_donors_and_an_end_before_the_start_are_refused_at_their_field()
    {
        var entry = Entry();
        entry["budget"]![0]!.AsObject().Remove("currency");
        (await RefusedAsync(entry)).ShouldBe(["budget[0].currency"]);
        entry = Entry();
        entry["donors"] = new JsonArray("XXX");
        (await RefusedAsync(entry)).ShouldBe(["donors[0]", "budget[0].donor"], ignoreOrder: true);
        entry = Entry();
        entry["endsOn"] = "2018-01-01";
        (await RefusedAsync(entry)).ShouldBe(["endsOn"]);
        entry = Entry();
        entry["instrument"] = "KH-1900";
        (await RefusedAsync(entry)).ShouldBe(["instrument"]);

        async Task<IReadOnlyList<string>> RefusedAsync(JsonObject asked)
        {
            using var refused = await service.PostAsync(Accounts.Planner, Projects, asked);
            refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            return [.. await refused.FieldsAsync()];
        }
    }

    [Fact]
    public async Task A_province_neither_sees_nor_moves_the_project_of_another_though_all_are_one_agency()
    {
        var (hagiang, laocai) = (OfProvince("UB-HG"), OfProvince("UB-LC"));
        var reference = await ProposedAsync(hagiang, Entry());
        (await service.StatusOfAsync(laocai, $"{Projects}/{reference}")).ShouldBe(HttpStatusCode.NotFound);
        using var dropped = await service.PostAsync(laocai, $"{Projects}/{reference}/dropping", new { reason = "Của tỉnh khác" }, "\"1\"");
        dropped.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await service.StatusOfAsync(hagiang, $"{Projects}/{reference}")).ShouldBe(HttpStatusCode.OK);
        (await service.ReadAsync(laocai, Projects)).ToJsonString().ShouldNotContain(reference);

        static TestAccount OfProvince(string desk) => Accounts.PlannerOf("UBND") with { Desk = desk };
    }

    [Fact]
    public async Task The_lead_agency_keeps_it_those_of_its_partner_read_it_and_strangers_find_nothing()
    {
        var ministry = Accounts.PlannerOf("BLDTBXH");
        var reference = await ProposedAsync(ministry, Entry());
        using var other = await PostAsync(Accounts.Planner, reference, "approval", []);
        (await other.CodeAsync()).ShouldBe("agreements.project.not-yours");
        (await service.StatusOfAsync(Accounts.OfMocBai, $"{Projects}/{reference}")).ShouldBe(HttpStatusCode.OK);
        (await service.StatusOfAsync(Accounts.OfHuuNghi, $"{Projects}/{reference}")).ShouldBe(HttpStatusCode.NotFound);
        (await service.StatusOfAsync(Accounts.PlannerOf("BTP"), $"{Projects}/{reference}")).ShouldBe(HttpStatusCode.NotFound);
        foreach (var stranger in Accounts.Strangers)
        {
            (await service.StatusOfAsync(stranger, Projects)).ShouldBe(HttpStatusCode.Forbidden, stranger.Role);
            (await service.StatusOfAsync(stranger, $"{Projects}/{reference}")).ShouldBe(HttpStatusCode.NotFound, stranger.Role);
        }

        using var stale = await service.PostAsync(ministry, $"{Projects}/{reference}/approval", new JsonObject(), "\"0\"");
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await ReferencesAsync("donor=IOM&partner=KH&agency=BLDTBXH")).ShouldContain(reference);
        (await ReferencesAsync("donor=JICA")).ShouldNotContain(reference);
        (await ReferencesAsync("partner=CN")).ShouldNotContain(reference);
        (await ReferencesAsync("")).ShouldContain(reference);
    }

    private static JsonObject Money(string source, string? donor, string currency, decimal amount) =>
        new()
        {
            ["source"] = source,
            ["donor"] = donor,
            ["currency"] = currency,
            ["amount"] = amount,
        };

    private static JsonObject Entry() =>
        new()
        {
            ["title"] = "Hỗ trợ nạn nhân tại biên giới",
            ["partners"] = new JsonArray("KH"),
            ["donors"] = new JsonArray("IOM"),
            ["instrument"] = null,
            ["task"] = "II.6.4",
            ["proposedOn"] = "2018-01-15",
            ["startsOn"] = "2018-04-01",
            ["endsOn"] = "2019-12-31",
            ["budget"] = new JsonArray(
                new JsonObject
                {
                    ["source"] = "donor",
                    ["donor"] = "IOM",
                    ["currency"] = "USD",
                    ["amount"] = 250_000,
                }
            ),
            ["outputs"] = new JsonArray(new JsonObject { ["title"] = "Sổ tay" }),
            ["reportsDue"] = new JsonArray("2018-06-30", "2018-12-31"),
        };

    private async Task<string> ProposedAsync(TestAccount account, JsonObject entry) =>
        (await service.CreatedAsync(account, Projects, entry)).Reference();

    private async Task<IReadOnlyList<string>> ReferencesAsync(string query) =>
        [
            .. (await service.AllOfAsync(Accounts.Planner, query.Length == 0 ? Projects : $"{Projects}?{query}")).Select(row =>
                row.Reference()
            ),
        ];

    private async Task TakenAsync(TestAccount account, string reference, string step, JsonObject request)
    {
        using var answer = await PostAsync(account, reference, step, request);
        answer.StatusCode.ShouldBe(
            HttpStatusCode.OK,
            $"{step} {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}"
        );
    }

    private async Task<HttpResponseMessage> PostAsync(TestAccount account, string reference, string step, JsonObject request)
    {
        var version = (await service.ReadAsync(account, $"{Projects}/{reference}"))["version"]!.GetValue<long>();
        return await service.PostAsync(account, $"{Projects}/{reference}/{step}", request, $"\"{version}\"");
    }
}
