using Cooperation.Contracts.Meetings;
using Cooperation.Reviews.Reactions;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Reviews.Tests.Data;

/// <summary>What is heard of action items is counted by owner and series of meetings, with what was done in time.</summary>
public sealed class ActionItemFactsTests(ReviewsService reviews) : IClassFixture<ReviewsService>
{
    private static readonly TestAccount Planner = new("planner", "BCA", "CA-VP130") { At = new(2018, 12, 31, 3, 0, 0, TimeSpan.Zero) };

    [Fact]
    public async Task Done_on_its_day_it_is_in_time_and_carried_over_it_counts_once_in_the_year_of_its_new_day()
    {
        await using (var db = reviews.Context())
        {
            var onItsDay = Changed("AI-KH-2018-000001") with { Status = new("done"), DoneOn = new(2018, 6, 30) };
            var afterIt = Changed("AI-KH-2018-000002") with { Status = new("done"), DoneOn = new(2018, 7, 1) };
            var late = Changed("AI-KH-2018-000003") with { Agency = new("BNG") };
            var carried = Changed("AI-KH-2018-000004") with { DueOn = new(2019, 6, 30), CarriedOver = 1 };
            await new RecordActionItemFactsWhenActionItemChanged(db).ApplyAsync(
                [.. new[] { onItsDay, afterIt, late, carried }.Select(state => Facts.Heard(state.ActionItemId, state.Version, state))],
                TestContext.Current.CancellationToken
            );
        }

        var figure = await reviews.ReadAsync(Planner, "/api/reviews/figures/action-items?year=2018");

        figure["cells"]!
            .AsArray()
            .Select(cell =>
                (
                    (string?)cell!["agency"],
                    (string?)cell["kind"],
                    (int?)cell["count"],
                    (int?)cell["inTime"],
                    (int?)cell["done"],
                    (int?)cell["late"]
                )
            )
            .ShouldBe([("BCA", "annualConference", 2, 1, 2, 0), ("BNG", "annualConference", 1, 0, 0, 1)], ignoreOrder: true);
    }

    private static ActionItemChanged Changed(string reference) =>
        new()
        {
            ActionItemId = Guid.CreateVersion7(),
            Version = 1,
            Reference = new(reference),
            MeetingId = Guid.CreateVersion7(),
            Meeting = new("MT-KH-2017-000001"),
            Instrument = new("KH-2005"),
            Partner = new("KH"),
            Series = new("annualConference"),
            Status = new("open"),
            Agency = new("BCA"),
            OwedByThem = false,
            DecidedOn = new(2017, 12, 5),
            DueOn = new(2018, 6, 30),
        };
}
