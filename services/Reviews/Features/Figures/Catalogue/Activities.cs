using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>What was promised for the year and what became of it.</summary>
internal sealed class Activities : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "activity",
            "activities",
            new Text("Hoạt động ưu tiên", "Priority activities"),
            new Text("Hoạt động ưu tiên theo văn kiện và cơ quan thực hiện", "Priority activities by instrument and owner"),
            new Text(
                "Đếm mỗi hoạt động một lần theo trạng thái mới nhất, vào năm kế hoạch của hoạt động; hoạt động còn dự thảo không được tính. Đúng hạn: hoàn thành không muộn hơn ngày đến hạn. Quá hạn: hoàn thành muộn, hoặc chưa hoàn thành mà ngày đến hạn đã qua vào lúc hỏi.",
                "Each activity counts once, in its newest state, in the year of its plan; drafts do not count. In time: done no later than the day it was due. Late: done later, or not done and overdue at the moment asked for."
            ),
            GoodDirection.More
        );

    public override string Type => "activity";

    public override string Sql => "select fact.* from activity_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Kind, Dimensions.Agency];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số hoạt động", "Activities")),
        Measure.Count("done", new Text("Đã hoàn thành", "Done"), "status = 'done'"),
        Measure.Count("inTime", new Text("Hoàn thành đúng hạn", "Done in time"), "status = 'done' and done_at < due_at"),
        Measure.Count("late", new Text("Quá hạn", "Late"), "coalesce(done_at >= due_at, status <> 'dropped' and due_at <= @at)"),
        Measure.Count("dropped", new Text("Không thực hiện", "Dropped"), "status = 'dropped'"),
        Measure.Count("carriedOver", new Text("Chuyển từ năm trước", "Carried over"), "(state ->> 'carriedOver')::int > 0"),
        Measure.Count("evidence", new Text("Có minh chứng", "With evidence"), "jsonb_array_length(state -> 'evidence') > 0"),
    ];
}
