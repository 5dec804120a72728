using Cooperation.Contracts.Repatriation;
using Cooperation.Reviews.Reactions;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Reviews.Tests.Data;

/// <summary>What is heard of repatriation cases is counted by partner, month and route.</summary>
public sealed class CaseFactsTests(ReviewsService reviews) : IClassFixture<ReviewsService>
{
    private static readonly TestAccount Planner = new("planner", "BCA", "CA-VP130") { At = new(2018, 12, 31, 0, 0, 0, TimeSpan.Zero) };

    [Fact]
    public async Task A_case_counts_once_in_its_newest_state_and_opens_to_its_reference()
    {
        var opened = Changed("RC-KH-2018-000001", "rescued");
        await ApplyAsync(opened, opened with { Version = 2, Route = new("handedOver") });
        await ApplyAsync(Changed("RC-KH-2018-000002", "rescued") with { Status = new("voided") });
        await ApplyAsync(Changed("RC-KH-2018-000003", "rescued") with { Status = new("merged") });

        var figure = await reviews.ReadAsync(Planner, "/api/reviews/figures/cases?year=2018&partner=KH");

        var cell = figure["cells"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)cell["partner"], (int?)cell["month"], (string?)cell["kind"], (int?)cell["count"]).ShouldBe(("KH", 3, "handedOver", 1));
        var records = await reviews.ReadAsync(Planner, cell["records"]!.GetValue<string>());
        records["items"]!.AsArray().Select(record => record!.Reference()).ShouldBe(["RC-KH-2018-000001"]);
    }

    private async Task ApplyAsync(params CaseChanged[] states)
    {
        await using var db = reviews.Context();
        await new RecordCaseFactsWhenCaseChanged(db).ApplyAsync(
            [.. states.Select(state => Facts.Heard(state.CaseId, state.Version, state))],
            TestContext.Current.CancellationToken
        );
    }

    internal static CaseChanged Changed(string reference, string route) =>
        new()
        {
            CaseId = Guid.CreateVersion7(),
            Version = 1,
            Reference = new(reference),
            Partner = new("KH"),
            Direction = new("home"),
            Route = new(route),
            Source = new("mission"),
            Status = new("open"),
            Agency = new("BNG"),
            Desk = new("BNG-KH-PNH"),
            Handling = new("TLP:AMBER"),
            ReportedAt = Facts.Start,
            OpenedAt = Facts.Start,
            Persons = 0,
            PersonsOpen = 0,
            Minors = 0,
            Costs = [],
        };
}
