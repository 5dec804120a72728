using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Which meetings took place and what came out of them.</summary>
internal sealed class MeetingsHeld : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "meeting",
            "meetings-held",
            new Text("Cuộc họp đã tổ chức", "Meetings held"),
            new Text(
                "Cuộc họp đã tổ chức, hoãn, hủy và kết quả theo khuôn khổ",
                "Meetings held, postponed, cancelled and what came of them by framework"
            ),
            new Text(
                "Đếm mỗi cuộc họp một lần theo trạng thái mới nhất, vào năm của ngày đầu tại nơi họp; cuộc họp đã gộp vào cuộc họp khác không được tính.",
                "Each meeting counts once, in its newest state, in the year of its first day where it takes place; one merged into another does not count."
            ),
            GoodDirection.More
        );

    public override string Type => "meeting";

    public override string Sql => "select fact.* from meeting_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Kind];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số cuộc họp", "Meetings")),
        Measure.Count("held", new Text("Đã tổ chức", "Held"), "(state ->> 'held')::boolean"),
        Measure.Count("postponed", new Text("Có hoãn", "Postponed"), "(state ->> 'postponements')::int > 0"),
        Measure.Count("cancelled", new Text("Đã hủy", "Cancelled"), "status = 'cancelled'"),
        Measure.Count("reported", new Text("Đã báo cáo", "Reported"), "state ->> 'reportedAt' is not null"),
        Measure.Value("decisions", new Text("Quyết định", "Decisions"), "coalesce(sum((state ->> 'decisions')::int), 0)::bigint"),
        Measure.Value("actionItems", new Text("Việc phải làm", "Action items"), "coalesce(sum((state ->> 'actionItems')::int), 0)::bigint"),
    ];
}
