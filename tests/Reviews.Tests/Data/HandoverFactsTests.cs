using Cooperation.Contracts.Repatriation;
using Cooperation.Reviews.Reactions;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Reviews.Tests.Data;

/// <summary>What is heard of handovers is counted by gate and month, with how many were planned and how many came.</summary>
public sealed class HandoverFactsTests(ReviewsService reviews) : IClassFixture<ReviewsService>
{
    private static readonly TestAccount Planner = new("planner", "BCA", "CA-VP130") { At = new(2018, 12, 31, 0, 0, 0, TimeSpan.Zero) };

    [Fact]
    public async Task Received_by_gate_counts_who_came_and_opens_to_the_handovers()
    {
        // Planned 4 and 2, came 3 and 3 of whom one was not listed; cancelled counts nowhere.
        var first = Changed(1, "planned", 4);
        await ApplyAsync(first with { Version = 3, Status = new("signed"), Arrived = 3 }, first);
        await ApplyAsync(Changed(2, "arrived", 2) with { Arrived = 3, Unlisted = 1 });
        await ApplyAsync(Changed(3, "cancelled", 5));
        await ApplyAsync(Changed(4, "confirmed", 1) with { Gate = null, Marker = new("M-KH-171") });

        var figure = await reviews.ReadAsync(Planner, "/api/reviews/figures/handovers?year=2018&partner=KH");

        var cells = figure["cells"]!.AsArray();
        cells
            .Select(cell =>
                ((string?)cell!["kind"], (int)cell["count"]!, (int)cell["planned"]!, (int)cell["came"]!, (int)cell["unlisted"]!)
            )
            .ShouldBe([("CK-TN-MOCBAI", 2, 6, 6, 1), ("M-KH-171", 1, 1, 0, 0)], ignoreOrder: true);
        var gate = cells.Single(cell => (string?)cell!["kind"] == "CK-TN-MOCBAI")!;
        var records = await reviews.ReadAsync(Planner, gate["records"]!.GetValue<string>());
        records["items"]!
            .AsArray()
            .Select(record => record!.Reference())
            .ShouldBe(["HO-KH-2018-000001", "HO-KH-2018-000002"], ignoreOrder: true);
    }

    private async Task ApplyAsync(params HandoverChanged[] states)
    {
        await using var db = reviews.Context();
        await new RecordHandoverFactsWhenHandoverChanged(db).ApplyAsync(
            [.. states.Select(state => Facts.Heard(state.HandoverId, state.Version, state))],
            TestContext.Current.CancellationToken
        );
    }

    internal static HandoverChanged Changed(int number, string status, int persons) =>
        new()
        {
            HandoverId = Guid.CreateVersion7(),
            Version = 1,
            Reference = new($"HO-KH-2018-{number:d6}"),
            Partner = new("KH"),
            Direction = new("home"),
            Status = new(status),
            Gate = new("CK-TN-MOCBAI"),
            Province = new("72"),
            Agency = new("BDBP"),
            Desk = new("BP-TN-MOCBAI"),
            PlannedAt = Facts.Start,
            Persons = [.. Enumerable.Range(0, persons).Select(_ => Guid.CreateVersion7())],
            Differences = [],
        };
}
