using System.Text.Json.Nodes;
using Cooperation.Contracts.Hotline;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Reviews.Tests.Features;

/// <summary>The two figures of the first day, reckoned a second time over the same messages, without a database: the same numbers to the digit.</summary>
public sealed class SameNumbersTests(ReviewsService reviews) : IClassFixture<ReviewsService>, IAsyncLifetime
{
    private static readonly DateTimeOffset At = new(2018, 12, 31, 0, 0, 0, TimeSpan.Zero);
    private static readonly TestAccount Planner = new("planner", "BCA", "CA-VP130") { At = At };
    private static readonly IReadOnlyList<ExchangeChanged> Exchanges = RandomExchanges.Of(seed: 2018, count: 900);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await reviews.ForgetAsync();
        await using var db = reviews.Context();
        await db.ApplyAsync([.. Exchanges.OrderBy(exchange => exchange.ExchangeId).Select(exchange => Facts.Received(exchange))]);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task References_that_there_are_are_told_from_those_that_there_are_not()
    {
        var there = Counted(partner: null).First().Reference.Value;
        var answer = await reviews.ReadAsync(
            Planner,
            $"/api/reviews/records/known?reference={there}&reference=HL-KH-2018-999999&reference={there}"
        );
        answer["known"]!.AsArray().Select(reference => (string)reference!).ShouldBe([there]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("KH")]
    public async Task Exchanges_by_month(string? partner)
    {
        var figure = await ReadAsync("exchanges", partner);

        var expected = Counted(partner)
            .GroupBy(exchange =>
                (exchange.Partner.Value, VietnamTime.MonthOf(exchange.ReceivedOrSentAt), exchange.Kind.Value, exchange.Direction.Value)
            )
            .Select(cell => (cell.Key, Count: cell.Count()))
            .Order();
        var cells = figure["cells"]!.AsArray();
        cells
            .Select(cell =>
                ((Text(cell, "partner"), Number(cell, "month"), Text(cell, "kind"), Text(cell, "direction")), Number(cell, "count"))
            )
            .ShouldBe(expected);
        figure["total"]!.GetValue<int>().ShouldBe(Counted(partner).Count());
        cells[0]!["records"]!.GetValue<string>().ShouldStartWith("/api/reviews/records/exchanges?partner=");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("TH")]
    public async Task Reply_times(string? partner)
    {
        var rows = (await ReadAsync("reply-times", partner))["rows"]!.AsArray();

        var expected = Counted(partner)
            .Where(exchange => exchange.AnswerExpected)
            .GroupBy(exchange => (exchange.Partner.Value, exchange.Direction.Value))
            .OrderBy(row => row.Key)
            .ToList();
        rows.Count.ShouldBe(expected.Count);
        foreach (var (row, exchanges) in rows.Zip(expected))
        {
            (Text(row, "partner"), Text(row, "direction")).ShouldBe(exchanges.Key);
            Number(row, "asked").ShouldBe(exchanges.Count());
            Number(row, "acknowledged").ShouldBe(exchanges.Count(exchange => exchange.AcknowledgedAt is not null));
            Number(row, "answered").ShouldBe(exchanges.Count(exchange => exchange.AnsweredAt is not null));
            Number(row, "inTime").ShouldBe(exchanges.Count(exchange => TimelinessOf(exchange) == "inTime"));
            Number(row, "late").ShouldBe(exchanges.Count(exchange => TimelinessOf(exchange) == "late"));
            Number(row, "closedUnanswered").ShouldBe(exchanges.Count(exchange => TimelinessOf(exchange) == "closedUnanswered"));
            Number(row, "waiting").ShouldBe(exchanges.Count(IsWaiting));
            Number(row, "overdue").ShouldBe(exchanges.Count(exchange => IsWaiting(exchange) && exchange.AnswerDue < At));
            row!["medianHoursToAnswer"]!.GetValue<double>().ShouldBe(Percentile(exchanges, 0.5), 0.0001);
            row["ninetiethHoursToAnswer"]!.GetValue<double>().ShouldBe(Percentile(exchanges, 0.9), 0.0001);
        }
    }

    private static IEnumerable<ExchangeChanged> Counted(string? partner) =>
        Exchanges
            .Where(exchange => exchange.Status.Value is not ("voided" or "drafted"))
            .Where(exchange => VietnamTime.YearOf(exchange.ReceivedOrSentAt) == 2018)
            .Where(exchange => partner is null || exchange.Partner.Value == partner);

    private static bool IsWaiting(ExchangeChanged exchange) =>
        exchange.WaitingFor is { } waiting ? waiting.Value != "nobody" : exchange is { AnsweredAt: null, ClosedAt: null };

    private static string? TimelinessOf(ExchangeChanged exchange) =>
        exchange.AnswerTimeliness?.Value
        ?? (
            exchange.AnsweredAt <= exchange.AnswerDue ? "inTime"
            : exchange.AnsweredAt > exchange.AnswerDue ? "late"
            : exchange is { AnsweredAt: null, ClosedAt: not null, WaitingFor: null } ? "closedUnanswered"
            : null
        );

    private static double Percentile(IEnumerable<ExchangeChanged> exchanges, double part)
    {
        var hours = exchanges
            .Where(exchange => exchange.AnsweredAt is not null)
            .Select(exchange => (exchange.AnsweredAt!.Value - exchange.ReceivedOrSentAt).TotalHours)
            .Order()
            .ToList();
        var place = part * (hours.Count - 1);
        var (below, above) = ((int)Math.Floor(place), (int)Math.Ceiling(place));
        return hours[below] + (hours[above] - hours[below]) * (place - below);
    }

    private static string Text(JsonNode? node, string name) => node![name]!.GetValue<string>();

    private static int Number(JsonNode? node, string name) => node![name]!.GetValue<int>();

    private async Task<JsonNode> ReadAsync(string code, string? partner)
    {
        using var client = reviews.ClientOf(Planner);
        var address = $"/api/reviews/figures/{code}?year=2018" + (partner is null ? "" : "&partner=" + partner);
        return JsonNode.Parse(await client.GetStringAsync(new Uri(address, UriKind.Relative), Cancelled))!;
    }
}
