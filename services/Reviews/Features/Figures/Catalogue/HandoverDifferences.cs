using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Where plan and arrival differed.</summary>
internal sealed class HandoverDifferences : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "handover",
            "handover-differences",
            new Text("Chênh lệch giao nhận", "Differences at handovers"),
            new Text(
                "Chênh lệch giữa kế hoạch và thực tế giao nhận theo đối tác và địa điểm",
                "Differences between plan and arrival by partner and place"
            ),
            new Text(
                "Đếm mỗi đợt giao nhận một lần theo trạng thái mới nhất, vào năm dự kiến theo giờ Việt Nam. Chỉ tính đợt đã giao nhận. Vắng mặt: số người trong danh sách trừ số người trong danh sách đã đến.",
                "Each handover counts once, in its newest state, in the year for which it is planned by Viet Nam time. Only those that took place. Not come: persons on the list less those of the list who came."
            ),
            GoodDirection.Less
        );

    public override string Type => "handover";

    public override string Sql => "select fact.* from handover_facts fact where state ->> 'arrivedAt' is not null";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Dimensions.Kind];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số đợt", "Handovers")),
        Measure.Count("differing", new Text("Có chênh lệch", "With a difference"), "jsonb_array_length(state -> 'differences') > 0"),
        Measure.Value(
            "planned",
            new Text("Theo danh sách", "On the list"),
            "coalesce(sum(jsonb_array_length(state -> 'persons')), 0)::bigint"
        ),
        Measure.Value(
            "notCome",
            new Text("Vắng mặt", "Not come"),
            "coalesce(sum(jsonb_array_length(state -> 'persons') - (state ->> 'arrived')::int + coalesce((state ->> 'unlisted')::int, 0)), 0)::bigint"
        ),
        Measure.Value("unlisted", new Text("Ngoài danh sách", "Not listed"), "coalesce(sum((state ->> 'unlisted')::int), 0)::bigint"),
    ];
}
