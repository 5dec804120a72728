using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Running;

namespace Cooperation.EndToEnd.Tests;

/// <summary>The main job through the front door: an exchange is logged at a desk and counted in the planner's review.</summary>
public sealed class MainJobTests(ObservedSystem system)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_exchange_logged_at_the_border_moves_the_planners_figure_and_stands_behind_it()
    {
        using var officer = await system.SignInAsync("borderGuardLiaison", Cancelled);
        using var planner = await system.SignInAsync("planner", Cancelled);
        var before = (await planner.FigureAsync("KH", Cancelled))["total"]!.GetValue<int>();

        var logged = await officer.LogExchangeAsync(Exchanges.Sample(), Cancelled);

        logged["reference"]!.GetValue<string>().ShouldMatch("^HL-KH-[0-9]{4}-[0-9]{6}$");
        logged["leadAgency"]!.GetValue<string>().ShouldBe("BDBP");
        logged["desk"]!.GetValue<string>().ShouldBe(system.AccountOf("borderGuardLiaison").Desk);
        var figure = await planner.FigureWithTotalAsync("KH", before + 1, Cancelled);
        figure["total"]!.GetValue<int>().ShouldBe(before + 1);
        var reference = logged["reference"]!.GetValue<string>();
        (await planner.ReferencesBehindAsync(figure, Cancelled)).Count(behind => behind == reference).ShouldBe(1);
    }

    [Fact]
    public async Task The_sum_of_the_cells_is_the_total_and_every_cell_opens_to_as_many_records()
    {
        using var officer = await system.SignInAsync("borderGuardLiaison", Cancelled);
        using var planner = await system.SignInAsync("planner", Cancelled);
        foreach (var kind in (string[])["traffickingAlert", "rescueRequest", "traffickingAlert"])
        {
            await officer.LogExchangeAsync(Exchanges.Sample(kind), Cancelled);
        }

        await system.SettleAsync(Cancelled);
        var figure = await planner.FigureAsync("KH", Cancelled);

        var cells = figure["cells"]!.AsArray();
        cells.Sum(cell => cell!["count"]!.GetValue<int>()).ShouldBe(figure["total"]!.GetValue<int>());
        foreach (var cell in cells)
        {
            var records = await planner.GetFromJsonAsync<JsonObject>(cell!["records"]!.GetValue<string>(), Cancelled);
            records!["items"]!.AsArray().Count.ShouldBe(cell["count"]!.GetValue<int>());
        }
    }

    [Fact]
    public async Task A_desk_of_the_other_force_finds_nothing_at_the_address_of_the_exchange()
    {
        using var officer = await system.SignInAsync("borderGuardLiaison", Cancelled);
        using var police = await system.SignInAsync("policeLiaison", Cancelled);
        var id = (await officer.LogExchangeAsync(Exchanges.Sample(), Cancelled))["id"]!.GetValue<string>();

        (await StatusAsync(officer, $"/api/hotline/exchanges/{id}")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(police, $"/api/hotline/exchanges/{id}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_planner_has_no_right_to_the_desks_list_and_finds_nothing_at_an_exchanges_address()
    {
        using var officer = await system.SignInAsync("borderGuardLiaison", Cancelled);
        using var planner = await system.SignInAsync("planner", Cancelled);
        var id = (await officer.LogExchangeAsync(Exchanges.Sample(), Cancelled))["id"]!.GetValue<string>();

        (await StatusAsync(planner, "/api/hotline/exchanges")).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(planner, $"/api/hotline/exchanges/{id}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_replay_ends_with_the_same_figures()
    {
        using var officer = await system.SignInAsync("borderGuardLiaison", Cancelled);
        using var planner = await system.SignInAsync("planner", Cancelled);
        await officer.LogExchangeAsync(Exchanges.Sample(), Cancelled);
        await system.SettleAsync(Cancelled);
        var before = await planner.FigureAsync("KH", Cancelled);

        using var started = await planner.PostAsJsonAsync("/api/reviews/replays", new { owner = "hotline" }, Cancelled);
        started.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await Eventually.BeAsync(
            async () => (await planner.GetFromJsonAsync<JsonObject>(started.Headers.Location, Cancelled))!["state"]!.GetValue<string>(),
            "ended"
        );

        var after = await planner.FigureAsync("KH", Cancelled);
        after["cells"]!.ToJsonString().ShouldBe(before["cells"]!.ToJsonString());
    }

    [Fact]
    public async Task One_trace_leads_from_the_gateways_request_to_the_write_in_Reviews()
    {
        using var officer = await system.SignInAsync("borderGuardLiaison", Cancelled);
        var traceId = ActivityTraceId.CreateRandom().ToHexString();
        officer.DefaultRequestHeaders.Add("traceparent", $"00-{traceId}-00f067aa0ba902b7-01");

        await officer.LogExchangeAsync(Exchanges.Sample(), Cancelled);

        string[] services = ["gateway", "hotline", "reviews"];
        await Eventually.BeAsync(
            () => Task.FromResult(string.Join(' ', system.Collector.ServicesIn(traceId, services))),
            string.Join(' ', services)
        );
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancelled);
        return answer.StatusCode;
    }
}
