using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.WorkPlans;
using static Cooperation.Meetings.Domain.Codes.WorkPlanStatus;
using static Cooperation.Meetings.Domain.Codes.WorkPlanSteps;

namespace Cooperation.Meetings.Tests.Domain;

/// <summary>The life of an activity of a work plan, pair by pair.</summary>
public sealed class PlannedActivityLifeTests
{
    private static readonly HashSet<(string From, string To)> Allowed =
    [
        (Planned, UnderWay),
        (Planned, Done),
        (Planned, Dropped),
        (UnderWay, UnderWay),
        (UnderWay, Done),
        (UnderWay, Dropped),
        (Done, UnderWay),
        (Dropped, UnderWay),
    ];

    private static readonly HashSet<(string Status, string Step)> Begins =
    [
        .. new[] { Progress, Completion, Correction, Dropping }.SelectMany(step => new[] { (Planned, step), (UnderWay, step) }),
        (Done, Reopening),
        (Dropped, Reopening),
    ];

    public static MatrixTheoryData<string, string> Pairs => new(WorkPlanStatus.All, WorkPlanStatus.All);

    public static MatrixTheoryData<string, string> Steps => new(WorkPlanStatus.All, WorkPlanSteps.All);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_status_follows_another_only_where_the_table_says_so(string from, string to) =>
        PlannedActivityLife.Allows(from, to).ShouldBe(Allowed.Contains((from, to)));

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_begins_only_where_the_table_says_so(string status, string step) =>
        PlannedActivityLife.OpenAt(status).Contains(step).ShouldBe(Begins.Contains((status, step)));

    [Theory]
    [InlineData(1, "2018-03-31")]
    [InlineData(2, "2018-06-30")]
    [InlineData(3, "2018-09-30")]
    [InlineData(4, "2018-12-31")]
    public void It_is_late_after_the_last_day_of_its_last_quarter(int quarter, string last) =>
        PlannedActivity.LastDayOf(2018, quarter).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(last);
}
