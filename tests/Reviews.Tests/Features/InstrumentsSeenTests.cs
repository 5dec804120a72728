using Cooperation.Reviews.Reactions;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Reviews.Tests.Data;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Reviews.Tests.Features;

/// <summary>Instruments in which the reader's agency takes no part are counted: neither their state nor their rounds nor their records are told.</summary>
public sealed class InstrumentsSeenTests(ReviewsService reviews) : IClassFixture<ReviewsService>, IAsyncLifetime
{
    private const string Negotiations = "/api/reviews/figures/negotiations";

    public async ValueTask InitializeAsync()
    {
        await reviews.ForgetAsync();
        await using var db = reviews.Context();
        var led = InstrumentFactsTests.Changed("GB-2018", "negotiating") with { Partner = new("GB"), Rounds = 3, OpenPoints = 5 };
        var shared = InstrumentFactsTests.Changed("MY-2018", "initialled") with
        {
            Partner = new("MY"),
            Rounds = 2,
            OpenPoints = 1,
            TakingPart = [new("BLDTBXH")],
        };
        var inForce = InstrumentFactsTests.Changed("KH-2005", "inForce");
        await new RecordInstrumentFactsWhenInstrumentChanged(db).ApplyAsync(
            [.. new[] { led, shared, inForce }.Select(state => Facts.Heard(state.InstrumentId, state.Version, state))],
            TestContext.Current.CancellationToken
        );
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("BCA", "GB-2018 MY-2018", 0, 5)]
    [InlineData("BLDTBXH", "MY-2018", 1, 2)]
    [InlineData("BTTTT", "", 2, 0)]
    [InlineData("BNG", "", 2, 0)]
    public async Task Who_takes_no_part_in_a_negotiation_learns_that_there_is_one(string agency, string opened, int hidden, int rounds)
    {
        var reader = new TestAccount("planner", agency, "KH-130CP");
        var figure = await reviews.ReadAsync(reader, Negotiations + "?year=2018");
        figure["total"]!.GetValue<int>().ShouldBe(2);
        var cells = figure["cells"]!.AsArray();
        cells.Sum(cell => (int)cell!["rounds"]!).ShouldBe(rounds);
        cells.Count(cell => cell!["status"] is null).ShouldBe(hidden);

        var records = await reviews.ReadAsync(reader, Negotiations + "/records?year=2018");
        string.Join(' ', records["items"]!.AsArray().Select(record => (string?)record!["reference"])).ShouldBe(opened);
        records["hidden"]!.GetValue<int>().ShouldBe(hidden);
    }

    [Fact]
    public async Task A_state_asked_for_gives_away_nothing_either()
    {
        var outside = new TestAccount("planner", "BTTTT", "KH-130CP");
        (await reviews.ReadAsync(outside, Negotiations + "/records?year=2018&status=negotiating"))["hidden"]!.GetValue<int>().ShouldBe(0);
        (await reviews.ReadAsync(outside, Negotiations + "/records?year=2018&status=~none"))["hidden"]!.GetValue<int>().ShouldBe(2);
    }

    [Fact]
    public async Task The_foreign_ministry_opens_what_is_signed()
    {
        var ministry = new TestAccount("planner", "BNG", "BNG-KHTH");
        var records = await reviews.ReadAsync(ministry, "/api/reviews/figures/instruments/records?year=2018");
        records["items"]!.AsArray().Select(record => (string?)record!["reference"]).ShouldBe(["KH-2005"]);
        records["hidden"]!.GetValue<int>().ShouldBe(2);
    }
}
