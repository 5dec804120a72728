using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Reviews.Tests.Features;

/// <summary>How long answers take, counted over facts that stand in the database as messages leave them.</summary>
public sealed class ReplyTimesTests(ReviewsService reviews) : IClassFixture<ReviewsService>, IAsyncLifetime
{
    private static readonly TestAccount Planner = new("planner", "BCA", "CA-VP130") { At = new(2018, 3, 31, 0, 0, 0, TimeSpan.Zero) };

    public async ValueTask InitializeAsync()
    {
        await reviews.ForgetAsync();
        // Answered after 1, 3 and 8 hours, the last one late; one waits past its time, one is not due yet, one was closed unanswered.
        await reviews.FactAsync(1, "incoming", "answered", due: 4, acknowledged: 0.5, answered: 1, timeliness: "inTime");
        await reviews.FactAsync(2, "incoming", "closed", due: 4, answered: 3, closed: 5);
        await reviews.FactAsync(3, "incoming", "answered", due: 4, answered: 8);
        await reviews.FactAsync(4, "incoming", "classified", due: 4, waitingFor: "us");
        await reviews.FactAsync(5, "incoming", "logged", due: 2000);
        await reviews.FactAsync(6, "incoming", "closed", due: 4, closed: 2, timeliness: "closedUnanswered", waitingFor: "nobody");
        // Taken back, one of them after its time: nobody waits for either, and the lateness stays.
        await reviews.FactAsync(11, "incoming", "classified", waitingFor: "nobody");
        await reviews.FactAsync(12, "incoming", "classified", waitingFor: "nobody", timeliness: "late");
        // Answered late, reopened, and answered again in time: late all the same.
        await reviews.FactAsync(13, "incoming", "answered", due: 10, answered: 8, waitingFor: "nobody", timeliness: "late");
        await reviews.FactAsync(7, "outgoing", "answered", acknowledged: 2, answered: 48);
        // None of these counts.
        await reviews.FactAsync(8, "incoming", "voided", due: 4);
        await reviews.FactAsync(9, "outgoing", "drafted");
        await reviews.FactAsync(10, "incoming", "logged", isExpected: false);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Ours_are_counted_with_what_was_in_time_what_waits_and_what_is_late()
    {
        var row = await RowAsync("incoming");
        Counts(row).ShouldBe((9, 1, 4, 2, 2, 1));
        (Of(row, "late"), Of(row, "closedUnanswered")).ShouldBe((3, 1));
        row["medianHoursToAnswer"]!.GetValue<double>().ShouldBe(5.5, 0.001);
        row["ninetiethHoursToAnswer"]!.GetValue<double>().ShouldBe(8, 0.001);
        row["medianHoursToAcknowledge"]!.GetValue<double>().ShouldBe(0.5, 0.001);
    }

    [Fact]
    public async Task Theirs_have_no_due_time_of_ours()
    {
        var row = await RowAsync("outgoing");
        Counts(row).ShouldBe((1, 1, 1, 0, 0, 0));
        row["medianHoursToAnswer"]!.GetValue<double>().ShouldBe(48, 0.001);
    }

    [Fact]
    public async Task A_row_opens_to_as_many_records_as_it_counts()
    {
        var row = await RowAsync("incoming");
        var records = await ReadAsync(row["records"]!.GetValue<string>());
        records["items"]!.AsArray().Count.ShouldBe(row["asked"]!.GetValue<int>());
        records["items"]!.AsArray().Select(item => item!["reference"]!.GetValue<string>()).ShouldNotContain("HL-KH-2018-000010");
    }

    private static (int Asked, int Acknowledged, int Answered, int InTime, int Waiting, int Overdue) Counts(JsonNode row) =>
        (Of(row, "asked"), Of(row, "acknowledged"), Of(row, "answered"), Of(row, "inTime"), Of(row, "waiting"), Of(row, "overdue"));

    private static int Of(JsonNode row, string name) => row[name]!.GetValue<int>();

    private async Task<JsonNode> RowAsync(string direction)
    {
        var figure = await ReadAsync("/api/reviews/figures/reply-times?partner=KH&year=2018");
        return figure["rows"]!.AsArray().Single(row => row!["direction"]!.GetValue<string>() == direction)!;
    }

    private async Task<JsonNode> ReadAsync(string address)
    {
        using var client = reviews.ClientOf(Planner);
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, body);
        return JsonNode.Parse(body)!;
    }
}
