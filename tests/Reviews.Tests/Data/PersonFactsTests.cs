using Cooperation.Contracts.Repatriation;
using Cooperation.Reviews.Reactions;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Reviews.Tests.Data;

/// <summary>What is heard of persons who are brought home is counted by partner, month, route and stage, and opens to pseudonyms.</summary>
public sealed class PersonFactsTests(ReviewsService reviews) : IClassFixture<ReviewsService>
{
    private static readonly TestAccount Planner = new("planner", "BCA", "CA-VP130") { At = new(2018, 12, 31, 0, 0, 0, TimeSpan.Zero) };

    [Fact]
    public async Task A_person_counts_once_at_the_newest_stage_and_opens_to_the_pseudonym()
    {
        var entered = Changed("P-2018-000001", "reported");
        await ApplyAsync(entered with { Version = 2, Stage = new("identityCheck") }, entered);
        await ApplyAsync(Changed("P-2018-000002", "missing"));

        var figure = await reviews.ReadAsync(Planner, "/api/reviews/figures/persons?year=2018&partner=KH");

        var cells = figure["cells"]!.AsArray();
        cells
            .Select(cell => ((string?)cell!["status"], (int?)cell["count"]))
            .ShouldBe([("identityCheck", 1), ("missing", 1)], ignoreOrder: true);
        var cell = cells.Single(cell => (string?)cell!["status"] == "identityCheck")!;
        var records = await reviews.ReadAsync(Planner, cell["records"]!.GetValue<string>());
        records["items"]!.AsArray().Select(record => record!.Reference()).ShouldBe(["P-2018-000001"]);
    }

    private async Task ApplyAsync(params PersonChanged[] states)
    {
        await using var db = reviews.Context();
        await new RecordPersonFactsWhenPersonChanged(db).ApplyAsync(
            [.. states.Select(state => Facts.Heard(state.PersonId, state.Version, state))],
            TestContext.Current.CancellationToken
        );
    }

    internal static PersonChanged Changed(string pseudonym, string stage) =>
        new()
        {
            PersonId = Guid.CreateVersion7(),
            Version = 1,
            Pseudonym = new(pseudonym),
            Episode = 1,
            CaseId = Guid.CreateVersion7(),
            Case = new("RC-KH-2018-000001"),
            Partner = new("KH"),
            Direction = new("home"),
            Route = new("rescued"),
            Stage = new(stage),
            StageSince = Facts.Start,
            Identification = new("suspected"),
            Support = new("notOffered"),
            Sex = new("female"),
            AgeBand = new("adult"),
            Minor = false,
            Exploitation = [],
            Agency = new("BNG"),
            Desk = new("BNG-KH-PNH"),
            Deadlines = [],
            ReportedAt = Facts.Start,
        };
}
