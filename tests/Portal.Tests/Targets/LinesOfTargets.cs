using Cooperation.Portal.Areas.Reviews.Targets;
using Cooperation.Portal.Clients;

namespace Cooperation.Portal.Tests.Targets;

/// <summary>The numbers of a line belong to one ratio and add up.</summary>
public sealed class LinesOfTargets
{
    private static readonly TargetFigure.CountsOfRatio Counts = new("numerator", "denominator", "withinLimit", "missing");

    [Fact]
    public void A_target_of_two_ratios_has_a_line_for_each_with_its_own_missing()
    {
        var lines = TargetLine.Of(
            Target(
                "T3",
                new("identified", "Đã xác định", 144, 149, 2, 5, 96.64m, false, Counts),
                new("supported", "Đã hỗ trợ", 120, 124, 0, 4, 96.77m, false, Counts)
            )
        );
        lines
            .Select(line => (line.Name, line.Numerator, line.Denominator, line.Missing))
            .ShouldBe([("Đã xác định", 144L, 149L, 5L), ("Đã hỗ trợ", 120L, 124L, 4L)]);
        lines.ShouldAllBe(line => line.Numerator + line.Missing == line.Denominator);
        lines[0].IsSetApart.ShouldBeTrue();
    }

    [Fact]
    public void What_is_within_its_limit_is_told_and_the_line_adds_up()
    {
        var line = TargetLine
            .Of(Target("T2b", new TargetFigure.Ratio("T2b", "Được xử lý", 80, 100, 15, 5, 80m, false, Counts)))
            .ShouldHaveSingleItem();
        (line.Numerator + line.WithinLimit + line.Missing).ShouldBe(line.Denominator!.Value);
        (line.Name, line.IsSetApart).ShouldBe((null, false));
    }

    private static TargetFigure Target(string code, params TargetFigure.Ratio[] ratios) =>
        new(
            code,
            code,
            "",
            "",
            null,
            2018,
            default,
            new("atLeast", 90, "percent"),
            false,
            ratios,
            0,
            0,
            0,
            null,
            "counted",
            [],
            [],
            null,
            null,
            []
        );
}
