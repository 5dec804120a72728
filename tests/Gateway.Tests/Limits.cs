using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Gateway.Tests.Running;
using Cooperation.Tests.Support.Servers;

namespace Cooperation.Gateway.Tests;

public sealed class Limits(Limits.TightDoor door) : IClassFixture<Limits.TightDoor>
{
    [Fact]
    public async Task Too_many_calls_of_one_account_are_refused_and_those_of_another_go_through()
    {
        using var busy = await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison"));
        using var calm = await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison"));

        var answers = await Task.WhenAll(
            Enumerable.Range(0, TightDoor.Burst * 4).Select(_ => busy.GetAsync(new Uri("/api/hotline/x", UriKind.Relative)))
        );
        using var other = await calm.GetAsync(new Uri("/api/hotline/x", UriKind.Relative), TestContext.Current.CancellationToken);

        answers.Count(answer => answer.IsSuccessStatusCode).ShouldBeGreaterThanOrEqualTo(TightDoor.Burst);
        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter.ShouldNotBeNull();
        (await refused.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!["code"]!
            .GetValue<string>()
            .ShouldBe("gateway.too-many");
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task People_who_ask_too_often_see_a_page_in_their_language()
    {
        using var busy = await door.SignedInAsync(await door.AddAccountAsync("borderGuardLiaison"));
        busy.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        busy.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-US");

        var answers = await Task.WhenAll(
            Enumerable.Range(0, TightDoor.Burst * 4).Select(_ => busy.GetAsync(new Uri("/x", UriKind.Relative)))
        );

        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter.ShouldNotBeNull();
        refused.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        (await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Qu&#225; nhiều y&#234;u cầu");
    }

    [Fact]
    public async Task Who_tries_calendar_addresses_is_slowed_and_everything_else_goes_on()
    {
        using var guessing = await door.SignedInAsync(await door.AddAccountAsync("planner"));

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(n => guessing.GetAsync(new Uri($"/api/meetings/feeds/guess{n}.ics", UriKind.Relative)))
        );
        using var other = await guessing.GetAsync(new Uri("/api/meetings/feeds", UriKind.Relative), TestContext.Current.CancellationToken);

        answers.Count(answer => answer.StatusCode != HttpStatusCode.TooManyRequests).ShouldBe(TightDoor.FeedBurst);
        answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).Headers.RetryAfter.ShouldNotBeNull();
        other.StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Probes_are_never_refused()
    {
        using var client = door.Browser();

        var answers = await Task.WhenAll(
            Enumerable.Range(0, TightDoor.Burst * 4).Select(_ => client.GetAsync(new Uri("/health/live", UriKind.Relative)))
        );

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.OK);
    }

    /// <summary>A gateway that allows little, so that a test reaches the limits.</summary>
    public sealed class TightDoor(TestPostgres postgres) : FrontDoor(postgres)
    {
        public const int Burst = 20;
        public const int FeedBurst = 3;

        protected override IReadOnlyDictionary<string, string> Settings { get; } =
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["RateLimits:PerSecond"] = "1", // so little that a slow machine can not ask for a burst slowly enough
                ["RateLimits:Burst"] = "20",
                ["RateLimits:FeedsPerMinute"] = "1",
                ["RateLimits:FeedBurst"] = "3",
            };
    }
}
