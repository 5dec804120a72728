using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Platform.Messaging;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Reviews.Tests.Data;

/// <summary>Messages as the bus brings them: of a version that this build cannot read, and in an order that nobody chose. Nothing is lost and nothing is counted twice.</summary>
public sealed class UnexpectedMessagesTests(ReviewsService reviews) : IClassFixture<ReviewsService>, IAsyncLifetime
{
    private const string Figures = "/api/reviews/figures";
    private const string Parked = "/api/reviews/messages/parked";

    private static readonly TestAccount Planner = new("planner", "BCA", "CA-VP130") { At = new(2018, 12, 31, 0, 0, 0, TimeSpan.Zero) };
    private static readonly TestAccount Operator = new("operator", "BCA", "CA-VHHT");

    public async ValueTask InitializeAsync()
    {
        await reviews.ForgetAsync();
        await reviews.ExecuteAsync("truncate messaging.parked, messaging.inbox");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_message_of_an_unknown_version_is_parked_with_an_alert_and_counted_after_an_upgrade()
    {
        var (unknown, known) = (Facts.Changed(Guid.CreateVersion7(Facts.Start), 1), Facts.Changed(Guid.CreateVersion7(Facts.Start), 1));
        var readable = Body(unknown);
        var later = readable.DeepClone();
        later["receivedOrSentAt"] = new JsonObject { ["from"] = "2018-03-05T02:00:00Z", ["until"] = "2018-03-05T04:00:00Z" };

        await reviews.TellAsync("hotline.exchange-changed", unknown.ExchangeId, later);
        await reviews.TellAsync("hotline.exchange-changed", known.ExchangeId, Body(known));

        // It waits by itself: the ones after it are counted, and operators are told.
        var waiting = await reviews.ReadUntilAsync(Operator, Parked, list => list["items"]!.AsArray().Count == 1);
        var message = waiting["items"]![0]!;
        ((string?)message["consumer"], (string?)message["subjectId"]).ShouldBe(("reviews.exchange-facts", unknown.ExchangeId.ToString()));
        await TotalAsync("exchanges", 1);
        reviews.Log.ShouldContain("is parked for reviews.exchange-facts");

        // As long as nobody here can read it, it stays.
        (await ReplayAsync(message)).ShouldBe(HttpStatusCode.Conflict);
        await TotalAsync("exchanges", 1);

        // The upgrade: from then on the version is read as what it tells.
        await reviews.ExecuteAsync("update messaging.parked set body = @body::jsonb", ("body", readable.ToJsonString()));
        (await ReplayAsync(message)).ShouldBe(HttpStatusCode.NoContent);
        await TotalAsync("exchanges", 2);
        (await reviews.ReadAsync(Operator, Parked))["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_fact_that_arrives_before_its_parent_is_counted_and_so_is_the_parent_when_it_comes()
    {
        var parent = CaseFactsTests.Changed("RC-KH-2018-000001", "rescued");
        var child = PersonFactsTests.Changed("P-2018-000001", "reported") with { CaseId = parent.CaseId, Case = parent.Reference };

        await reviews.TellAsync("repatriation.person-changed", child.PersonId, Body(child));
        await TotalAsync("persons", 1);
        await TotalAsync("cases", 0);

        await reviews.TellAsync("repatriation.case-changed", parent.CaseId, Body(parent));
        await TotalAsync("cases", 1);
        await TotalAsync("persons", 1);
        (await reviews.ReadAsync(Operator, Parked))["items"]!.AsArray().ShouldBeEmpty();
    }

    private static JsonNode Body(object message) => JsonNode.Parse(MessageJson.Write(message))!;

    private Task<JsonNode> TotalAsync(string figure, int total) =>
        reviews.ReadUntilAsync(Planner, $"{Figures}/{figure}?year=2018", answer => (int)answer["total"]! == total);

    private async Task<HttpStatusCode> ReplayAsync(JsonNode message)
    {
        using var answer = await reviews.PostAsync(Operator, $"{Parked}/{message.Id()}/replay", new { reason = "Đã nâng cấp" });
        return answer.StatusCode;
    }
}
