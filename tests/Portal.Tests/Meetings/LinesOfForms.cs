using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;

namespace Cooperation.Portal.Tests.Meetings;

/// <summary>A line in which anything was typed is sent, so that what it lacks is named at it.</summary>
public sealed class LinesOfForms
{
    [Fact]
    public void A_line_without_its_first_part_is_not_dropped_in_silence()
    {
        var lines = new FormLines("members", least: 5, most: 10, "name", "post");
        var form = new FormState { ["members[2].post"] = "Trưởng phòng", ["members[4].name"] = "Người thứ năm" };

        lines.Written(form).ShouldBe([2, 4]);
        lines.FieldOf("members[0].name").ShouldBe("members[2].name");
        lines.FieldOf("members[1]").ShouldBe("members[4].name");
    }
}
