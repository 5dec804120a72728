using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Who came home and was received, by the month of the reception and its gate.</summary>
internal sealed class Received : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "person",
            "received",
            new Text("Người đã tiếp nhận", "Persons received"),
            new Text(
                "Người đã tiếp nhận theo đối tác, cửa khẩu và tháng tiếp nhận",
                "Persons received by partner, gate and month of reception"
            ),
            new Text(
                "Đếm mỗi người một lần theo trạng thái mới nhất, vào năm và tháng được tiếp nhận theo giờ Việt Nam, không phải năm báo tin.",
                "Each person counts once, in the newest state, in the year and month of the reception by Viet Nam time, not of the report."
            ),
            GoodDirection.Neither
        );

    public override string Type => "person";

    public override string? CountedBy => "receivedAt";

    public override string Sql => "select fact.* from person_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Dimensions.Gate, Dimensions.Month];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số người", "Persons")),
        Measure.Count("minors", new Text("Người chưa thành niên", "Minors"), "(state ->> 'minor')::boolean"),
        Measure.Count("female", new Text("Nữ", "Female"), "state ->> 'sex' = 'female'"),
        Measure.Count("victims", new Text("Đã xác định là nạn nhân", "Identified as victims"), "state ->> 'identification' = 'victim'"),
    ];
}
