using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Outcomes;
using static Cooperation.Meetings.Domain.Codes.ActionItemStatus;
using static Cooperation.Meetings.Domain.Codes.ActionItemSteps;

namespace Cooperation.Meetings.Tests.Domain;

/// <summary>The life of an action item, pair by pair.</summary>
public sealed class ActionItemLifeTests
{
    private static readonly HashSet<(string From, string To)> Allowed =
    [
        (Open, UnderWay),
        (Open, Done),
        (Open, Dropped),
        (UnderWay, UnderWay),
        (UnderWay, Done),
        (UnderWay, Dropped),
        (Done, UnderWay),
        (Dropped, UnderWay),
    ];

    private static readonly HashSet<(string Status, string Step)> Begins =
    [
        .. new[] { Progress, Completion, CarryOver, Links, Dropping }.SelectMany(step => new[] { (Open, step), (UnderWay, step) }),
        (Done, Links),
        (Done, Reopening),
        (Dropped, Reopening),
    ];

    public static MatrixTheoryData<string, string> Pairs => new(ActionItemStatus.All, ActionItemStatus.All);

    public static MatrixTheoryData<string, string> Steps => new(ActionItemStatus.All, ActionItemSteps.All);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_status_follows_another_only_where_the_table_says_so(string from, string to) =>
        ActionItemLife.Allows(from, to).ShouldBe(Allowed.Contains((from, to)));

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_begins_only_where_the_table_says_so(string status, string step) =>
        ActionItemLife.OpenAt(status).Contains(step).ShouldBe(Begins.Contains((status, step)));
}
