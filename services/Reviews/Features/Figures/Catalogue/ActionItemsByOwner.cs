using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Action items by owner × series of meetings, with how many were done in time, done late and are late now; each cell opens to them.</summary>
internal sealed class ActionItemsByOwner : Figure
{
    public override FigureDefinition Definition { get; } =
        new(
            "action-items",
            new Text("Việc sau hội nghị", "Action items"),
            new Text(
                "Việc sau hội nghị theo cơ quan được giao và chuỗi họp, số hoàn thành đúng hạn",
                "Action items by owner and series of meetings, and how many were done in time"
            ),
            new Text(
                "Đếm mỗi việc một lần theo tình trạng mới nhất, vào năm của hạn hiện tại; việc chuyển sang kỳ sau vẫn là một việc, với hạn mới. Đúng hạn: hoàn thành chậm nhất vào ngày hạn. Quá hạn: chưa hoàn thành, chưa thôi thực hiện và đã qua ngày hạn.",
                "Each action item counts once, in its newest state, in the year in which it is due now; one carried over stays one, with its new day. In time: done on its day at the latest. Late: neither done nor dropped, and its day is over."
            ),
            new Text("việc", "action item"),
            new Text("Sổ kết luận hội nghị", "The decisions of meetings"),
            GoodDirection.More,
            new DateOnly(2018, 1, 1)
        );

    public override string Type => "actionitem";

    public override string Sql =>
        "select fact.*, coalesce(done_at < due_at, false) as is_in_time, closed_at is null and due_at <= @at as is_late from actionitem_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Agency, Dimensions.Kind];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số việc", "Action items")),
        Measure.Count("inTime", new Text("Đúng hạn", "In time"), "is_in_time"),
        Measure.Count("done", new Text("Hoàn thành", "Done"), "done_at is not null"),
        Measure.Count("late", new Text("Quá hạn", "Late"), "is_late"),
    ];

    public override string FileName => "action-items-by-owner";
}
