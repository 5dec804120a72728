using System.Text.Json;
using Cooperation.Loader.Scenario;

namespace Cooperation.Seeds.Tests;

public sealed class LineTestsOfTheYear
{
    private static readonly IReadOnlyList<TestedLine> Lines = DemoFiles.TestedLines();
    private static readonly IReadOnlyList<PlannedTest> All = LineTests.Build(Lines);

    [Fact]
    public void The_same_seed_gives_the_same_tests()
    {
        JsonSerializer.Serialize(LineTests.Build(Lines)).ShouldBe(JsonSerializer.Serialize(All));
        All.Select(test => test.Key).ShouldBeUnique();
        All.Count.ShouldBeInRange(400, 800);
    }

    [Fact]
    public void Every_channel_is_tested_within_the_demo_year_while_it_exists()
    {
        var channels = Table.Reference("channels.csv").ToDictionary(row => row["code"]);

        All.Select(test => test.Channel).Distinct().Order().ShouldBe(channels.Keys.Order());
        All.ShouldAllBe(test => channels[test.Channel].HoldsOn(DateOnly.FromDateTime(test.Request.TestedAt.DateTime)));
        All.ShouldAllBe(test => test.Request.TestedAt < Moments.End);
    }

    [Fact]
    public void Whoever_calls_sits_at_the_desk_of_the_line_or_at_the_standing_agency()
    {
        var desks = Table.Demo("accounts.csv").ToDictionary(row => row["user_name"], row => row["desk"]);
        var channels = Table.Reference("channels.csv").ToDictionary(row => row["code"], row => row["desk"]);

        All.ShouldAllBe(test => test.Account == "ca.trunguong" || desks[test.Account] == channels[test.Channel]);
    }

    [Fact]
    public void On_the_demo_date_a_few_lines_fail_and_a_few_are_overdue()
    {
        var last = All.GroupBy(test => test.Channel).Select(tests => tests.MaxBy(test => test.Request.TestedAt)!.Request).ToArray();

        last.Count(test => test.Result != "answered").ShouldBeInRange(4, 12);
        last.Count(test => test.TestedAt < Moments.End.AddDays(-30)).ShouldBeInRange(4, 15);
        last.Select(test => test.Result).Distinct().Count().ShouldBeGreaterThan(3);
    }
}
