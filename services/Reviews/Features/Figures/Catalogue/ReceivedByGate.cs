using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Handovers by partner × month × gate or marker, with how many were planned and how many came; each cell opens to the handovers.</summary>
internal sealed class ReceivedByGate : Figure
{
    public override FigureDefinition Definition { get; } =
        new(
            "handovers",
            new Text("Tiếp nhận qua cửa khẩu", "Received by gate"),
            new Text(
                "Số đợt giao nhận, số người theo kế hoạch và số người đã đến, theo đối tác, tháng và địa điểm",
                "Handovers, persons planned and persons who came, by partner, month and place"
            ),
            new Text(
                "Đếm mỗi đợt giao nhận một lần theo trạng thái mới nhất, vào tháng dự kiến theo giờ Việt Nam; đợt đã hủy không được tính. Số người đến gồm cả người ngoài danh sách.",
                "Each handover counts once, in its newest state, in the month for which it is planned by Viet Nam time; a cancelled one does not count. Who came without having been on the list counts among those who came."
            ),
            new Text("đợt", "handover"),
            new Text("Các đợt giao nhận", "The handovers"),
            GoodDirection.Neither,
            new DateOnly(2018, 1, 1)
        );

    public override string Type => "handover";

    public override string Sql => "select fact.* from handover_facts fact where status <> 'cancelled'";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Dimensions.Month, Dimensions.Kind];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số đợt", "Handovers")),
        Measure.Value("planned", new Text("Theo kế hoạch", "Planned"), "coalesce(sum(jsonb_array_length(state -> 'persons')), 0)::bigint"),
        Measure.Value("came", new Text("Đã đến", "Came"), "coalesce(sum((state ->> 'arrived')::int), 0)::bigint"),
        Measure.Value("unlisted", new Text("Ngoài danh sách", "Not listed"), "coalesce(sum((state ->> 'unlisted')::int), 0)::bigint"),
    ];

    public override string FileName => "received-by-gate";
}
