using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Which promises are overdue, by their owner.</summary>
internal sealed class ActivitiesOverdue : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "activity",
            "activities-overdue",
            new Text("Hoạt động quá hạn", "Overdue activities"),
            new Text("Hoạt động ưu tiên quá hạn theo cơ quan thực hiện", "Overdue priority activities by owner"),
            new Text(
                "Đếm mỗi hoạt động chưa hoàn thành và chưa bỏ một lần, của kế hoạch mọi năm đến hết năm được hỏi, khi ngày đến hạn đã qua vào lúc hỏi.",
                "Each activity neither done nor dropped counts once, of the plans of all years up to the one asked for, where its day has passed at the moment asked for."
            ),
            GoodDirection.Less
        );

    public override string Type => "activity";

    public override bool IsOfYear => false;

    public override string Sql =>
        "select fact.* from activity_facts fact where status not in ('done', 'dropped') and due_at <= @at and year <= @year";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Agency, Dimensions.Partner];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số hoạt động", "Activities")),
        Measure.Count("carriedOver", new Text("Chuyển từ năm trước", "Carried over"), "(state ->> 'carriedOver')::int > 0"),
    ];
}
