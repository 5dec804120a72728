using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Reviews.Tests.Features;

/// <summary>Which facts a replay is asked for.</summary>
public sealed class StartingReplaysTests(ReviewsService reviews) : IClassFixture<ReviewsService>
{
    private static readonly TestAccount Planner = new("planner", "BCA", "CA-VP130");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("hotline", null)]
    [InlineData("hotline", "exchange")]
    public async Task An_owner_with_one_kind_of_facts_need_not_say_which(string owner, string? type)
    {
        using var client = reviews.ClientOf(Planner);
        using var answer = await client.PostAsJsonAsync("/api/reviews/replays", new { owner, type }, Cancelled);

        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var status = await answer.Content.ReadFromJsonAsync<JsonObject>(Cancelled);
        status!["consumer"]!.GetValue<string>().ShouldBe("reviews.exchange-facts");
    }

    [Fact]
    public async Task Everything_is_built_anew_where_no_owner_is_named_and_the_list_says_how_far_each_is()
    {
        using var client = reviews.ClientOf(Planner);
        using var answer = await client.PostAsJsonAsync("/api/reviews/replays", new { }, Cancelled);

        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        answer.Headers.Location!.ToString().ShouldBe("/api/reviews/replays");
        var started = await answer.Content.ReadFromJsonAsync<JsonObject>(Cancelled);
        var list = await client.GetFromJsonAsync<JsonObject>("/api/reviews/replays", Cancelled);
        list!["items"]!
            .AsArray()
            .Select(kind => (string?)kind!["replay"]!["replayId"])
            .Order(StringComparer.Ordinal)
            .ShouldBe(started!["replays"]!.AsArray().Select(replay => (string?)replay!["replayId"]).Order(StringComparer.Ordinal));
        foreach (var kind in list["items"]!.AsArray())
        {
            ((string?)kind!["replay"]!["state"], (long)kind["replay"]!["applied"]!).ShouldBe(("running", 0));
        }
    }

    [Theory]
    [InlineData("operator", "CA-VHHT", HttpStatusCode.Accepted)]
    [InlineData("administrator", "CA-QTHT", HttpStatusCode.Forbidden)]
    [InlineData("policeLiaison", "CA-TN", HttpStatusCode.Forbidden)]
    public async Task A_replay_is_an_operators_matter_and_no_administrators(string role, string desk, HttpStatusCode status)
    {
        using var client = reviews.ClientOf(new TestAccount(role, "BCA", desk));
        using var answer = await client.PostAsJsonAsync("/api/reviews/replays", new { owner = "hotline" }, Cancelled);

        answer.StatusCode.ShouldBe(status);
    }

    [Theory]
    [InlineData("hotline", "person", "type")]
    [InlineData("elsewhere", null, "owner")]
    public async Task Facts_that_are_not_there_name_the_part(string owner, string? type, string field)
    {
        using var client = reviews.ClientOf(Planner);
        using var answer = await client.PostAsJsonAsync("/api/reviews/replays", new { owner, type }, Cancelled);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var problem = await answer.Content.ReadFromJsonAsync<JsonObject>(Cancelled);
        problem!["errors"]!.AsObject().Select(error => error.Key).ShouldBe([field]);
    }
}
