using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Running;

namespace Cooperation.EndToEnd.Tests;

/// <summary>A review is frozen over the whole system: every service answers for its own log, and what was frozen is the same after the world has gone on and a replay.</summary>
public sealed class FreezingReviewsTests(ObservedSystem system)
{
    private const string Reviews = "/api/reviews/annual-reviews";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_service_answers_and_what_was_frozen_outlives_changes_and_a_replay()
    {
        using var officer = await system.SignInAsync("borderGuardLiaison", Cancelled);
        using var planner = await system.SignInAsync("planner", Cancelled);
        await officer.LogExchangeAsync(Exchanges.Sample(), Cancelled);
        var review = await BegunAsync(planner);
        using (var frozen = await FreezeAsync(planner, review))
        {
            frozen.StatusCode.ShouldBe(HttpStatusCode.OK, await frozen.Content.ReadAsStringAsync(Cancelled));
        }

        (await AgreesAsync(planner, review)).ShouldBeTrue();
        var year = VietnamYear();
        var exchanges = await FirstTotalAsync(planner, review);
        exchanges.ShouldBe(
            (
                await planner.GetFromJsonAsync<JsonObject>(
                    string.Create(CultureInfo.InvariantCulture, $"/api/reviews/figures/exchanges?partner=KH&year={year}"),
                    Cancelled
                )
            )!["total"]!.GetValue<int>()
        );

        await officer.LogExchangeAsync(Exchanges.Sample(), Cancelled);
        await system.SettleAsync(Cancelled);
        using var started = await planner.PostAsJsonAsync("/api/reviews/replays", new { owner = "hotline" }, Cancelled);
        await Eventually.BeAsync(
            async () => (await planner.GetFromJsonAsync<JsonObject>(started.Headers.Location, Cancelled))!["state"]!.GetValue<string>(),
            "ended"
        );
        (await AgreesAsync(planner, review)).ShouldBeTrue();
        (await FirstTotalAsync(planner, review)).ShouldBe(exchanges);
    }

    private static int VietnamYear() => TimeProvider.System.GetUtcNow().AddHours(7).Year;

    private static async Task<string> BegunAsync(HttpClient planner)
    {
        var instruments = await planner.GetFromJsonAsync<JsonObject>("/api/agreements/instruments?partner=KH&limit=50", Cancelled);
        var led = instruments!["items"]!
            .AsArray()
            .First(instrument => (string?)instrument!["leadAgency"] == "BCA" && (string?)instrument["status"] == "inForce")!;
        var year = VietnamYear();
        using var begun = await planner.PostAsJsonAsync(
            Reviews,
            new
            {
                instrument = (string?)led["code"],
                from = $"{year}-01-01",
                to = $"{year}-12-31",
            },
            Cancelled
        );
        begun.StatusCode.ShouldBe(HttpStatusCode.Created, await begun.Content.ReadAsStringAsync(Cancelled));
        return $"{Reviews}/{(await begun.Content.ReadFromJsonAsync<JsonObject>(Cancelled))!["id"]!.GetValue<string>()}";
    }

    private static async Task<HttpResponseMessage> FreezeAsync(HttpClient planner, string review)
    {
        var version = (await planner.GetFromJsonAsync<JsonObject>(review, Cancelled))!["version"]!.GetValue<long>();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{review}/freeze") { Content = JsonContent.Create(new { }) };
        request.Headers.TryAddWithoutValidation("If-Match", string.Create(CultureInfo.InvariantCulture, $"\"{version}\""));
        request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        return await planner.SendAsync(request, Cancelled);
    }

    private static async Task<bool> AgreesAsync(HttpClient planner, string review) =>
        (await planner.GetFromJsonAsync<JsonObject>($"{review}/verification", Cancelled))!["agrees"]!.GetValue<bool>();

    private static async Task<int> FirstTotalAsync(HttpClient planner, string review) =>
        (await planner.GetFromJsonAsync<JsonObject>(review, Cancelled))!["sections"]![0]!["figures"]![0]!["total"]![0]!["values"]![
            0
        ]!.GetValue<int>();
}
