using Cooperation.Contracts.Agreements;
using Cooperation.Reviews.Reactions;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Reviews.Tests.Data;

/// <summary>What is heard of instruments is counted by partner and state, in the years after their signature too.</summary>
public sealed class InstrumentFactsTests(ReviewsService reviews) : IClassFixture<ReviewsService>
{
    private static readonly TestAccount Planner = new("planner", "BCA", "CA-VP130") { At = new(2018, 12, 31, 0, 0, 0, TimeSpan.Zero) };

    [Fact]
    public async Task An_instrument_counts_from_its_signature_on_and_one_that_is_planned_counts_too()
    {
        await using (var db = reviews.Context())
        {
            var signed = Changed("KH-2005", "inForce") with { SignedOn = new(2005, 10, 10) };
            var planned = Changed("KH-2019", "planned");
            var later = Changed("KH-2021", "signed") with { SignedOn = new(2021, 3, 1) };
            await new RecordInstrumentFactsWhenInstrumentChanged(db).ApplyAsync(
                [.. new[] { signed, planned, later }.Select(state => Facts.Heard(state.InstrumentId, state.Version, state))],
                TestContext.Current.CancellationToken
            );
        }

        var figure = await reviews.ReadAsync(Planner, "/api/reviews/figures/instruments?year=2018&partner=KH");

        figure["cells"]!
            .AsArray()
            .Select(cell => ((string?)cell!["status"], (int?)cell["count"]))
            .ShouldBe([("inForce", 1), ("planned", 1)], ignoreOrder: true);
        (await reviews.ReadAsync(Planner, "/api/reviews/figures/instruments?year=2004&partner=KH"))["total"]!.GetValue<int>().ShouldBe(1);
    }

    internal static InstrumentChanged Changed(string code, string status) =>
        new()
        {
            InstrumentId = Guid.CreateVersion7(),
            Version = 1,
            Instrument = new(code),
            Partner = new("KH"),
            Kind = new("treaty"),
            Status = new(status),
            StatusSince = new(2018, 1, 1),
            LeadAgency = new("BCA"),
            TakingPart = [],
            AmendedBy = [],
        };
}
