using Cooperation.Contracts.Meetings;
using Cooperation.Reviews.Reactions;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Reviews.Tests.Data;

/// <summary>What is heard of meetings is counted by framework or instrument and by state.</summary>
public sealed class MeetingFactsTests(ReviewsService reviews) : IClassFixture<ReviewsService>
{
    private static readonly TestAccount Planner = new("planner", "BCA", "CA-VP130") { At = new(2018, 12, 31, 0, 0, 0, TimeSpan.Zero) };

    [Fact]
    public async Task A_meeting_counts_in_the_year_of_its_first_day_where_it_takes_place_and_what_was_merged_does_not()
    {
        await using (var db = reviews.Context())
        {
            var ofFramework = Changed("MT-COMMIT-2018-000001") with { Framework = new("COMMIT") };
            var ofInstrument = Changed("MT-KH-2018-000001") with { Instrument = new("KH-2005"), Partner = new("KH"), Status = new("held") };
            var merged = ofFramework with
            {
                MeetingId = Guid.CreateVersion7(),
                Reference = new("MT-COMMIT-2018-000002"),
                Status = new("merged"),
            };
            await new RecordMeetingFactsWhenMeetingChanged(db).ApplyAsync(
                [.. new[] { ofFramework, ofInstrument, merged }.Select(state => Facts.Heard(state.MeetingId, state.Version, state))],
                TestContext.Current.CancellationToken
            );
        }

        var figure = await reviews.ReadAsync(Planner, "/api/reviews/figures/meetings?year=2018");

        figure["cells"]!
            .AsArray()
            .Select(cell => ((string?)cell!["kind"], (string?)cell["status"], (int?)cell["count"]))
            .ShouldBe([("COMMIT", "announced", 1), ("KH-2005", "held", 1)], ignoreOrder: true);
    }

    internal static MeetingChanged Changed(string reference) =>
        new()
        {
            MeetingId = Guid.CreateVersion7(),
            Version = 1,
            Reference = new(reference),
            Series = new("SOM"),
            Status = new("announced"),
            Agency = new("BCA"),
            Desk = new("CA-VP130"),
            AnnouncedAt = Facts.Start.AddYears(-1),
            FirstDay = new(2018, 1, 1),
            // In Viet Nam it is the day before, and the year before.
            StartsAt = new(2017, 12, 31, 16, 0, 0, TimeSpan.Zero),
            Held = false,
        };
}
