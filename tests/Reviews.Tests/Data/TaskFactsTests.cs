using Cooperation.Contracts.Agreements;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Reactions;
using Cooperation.Reviews.Tests.Builders;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Tests.Data;

/// <summary>What is heard of the plan's tasks counts in the year of its quarter, one for each agency or province.</summary>
public sealed class TaskFactsTests(ReviewsService reviews) : IClassFixture<ReviewsService>
{
    [Fact]
    public async Task A_quarter_of_a_task_counts_once_for_each_who_reports_in_its_newest_state()
    {
        await using var db = reviews.Context();
        var awaited = Progressed("UBND", "02", "notReported");
        var reported = awaited with { Version = 2, Status = new("underWay"), ReportedAt = new(2018, 7, 6, 3, 0, 0, TimeSpan.Zero) };
        var lead = Progressed("BCA", null, "hindered");
        await new RecordTaskFactsWhenTaskProgressed(db).ApplyAsync(
            [.. new[] { awaited, reported, lead }.Select(state => Facts.Heard(state.ProgressId, state.Version, state))],
            TestContext.Current.CancellationToken
        );

        var facts = await reviews
            .Context()
            .Set<CurrentFact>()
            .Where(fact => fact.Type == "task" && fact.Counts)
            .OrderBy(fact => fact.Reference)
            .ToListAsync(TestContext.Current.CancellationToken);
        facts
            .Select(fact => (fact.Reference, fact.Year, fact.Month, fact.Kind, fact.Status, fact.Province))
            .ShouldBe([
                ("II.6.2-BCA-2018-Q2", 2018, 4, "II.6", "hindered", null),
                ("II.6.2-UBND-02-2018-Q2", 2018, 4, "II.6", "underWay", "02"),
            ]);
    }

    private static TaskProgressed Progressed(string agency, string? province, string status) =>
        new()
        {
            ProgressId = Guid.CreateVersion7(),
            Version = 1,
            Plan = new("130CP-2018"),
            Task = new("II.6.2"),
            Section = new("II.6"),
            Agency = new(agency),
            Province = province is null ? null : new(province),
            Leads = province is null,
            Quarter = new("2018-Q2"),
            Status = new(status),
            Funding = [],
        };
}
