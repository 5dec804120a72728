using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>How many projects were proposed, how far they came, and what they owe.</summary>
internal sealed class Projects : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "project",
            "projects",
            new Text("Dự án", "Projects"),
            new Text("Dự án, chương trình theo tình trạng và cơ quan chủ trì", "Projects and programmes by state and lead agency"),
            new Text(
                "Đếm mỗi dự án một lần theo trạng thái mới nhất, vào năm đề xuất. Trễ báo cáo: dự án đang thực hiện hoặc đã kết thúc còn báo cáo chưa nộp mà hạn đã qua vào lúc hỏi.",
                "Each project counts once, in its newest state, in the year in which it was proposed. Report late: under way or ended, with a report not handed in whose day was past at the moment asked for."
            ),
            GoodDirection.Neither
        );

    public override string Type => "project";

    public override string Sql => "select fact.* from project_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Status with { List = "projectStatus" }, Dimensions.Agency];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số dự án", "Projects")),
        Measure.Count("reportLate", new Text("Trễ báo cáo", "Report late"), "status in ('running', 'ended') and due_at <= @at"),
        Measure.Count("extended", new Text("Đã gia hạn", "Extended"), "(state ->> 'extensions')::int > 0"),
    ];
}
