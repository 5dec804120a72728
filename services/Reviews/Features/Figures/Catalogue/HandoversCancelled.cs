using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Handovers that were called off.</summary>
internal sealed class HandoversCancelled : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "handover",
            "handovers-cancelled",
            new Text("Đợt giao nhận đã hủy", "Cancelled handovers"),
            new Text("Đợt giao nhận theo đối tác, trong đó đã hủy", "Handovers by partner, and those cancelled"),
            new Text(
                "Đếm mỗi đợt giao nhận một lần theo trạng thái mới nhất, vào năm dự kiến theo giờ Việt Nam.",
                "Each handover counts once, in its newest state, in the year for which it is planned by Viet Nam time."
            ),
            GoodDirection.Less
        );

    public override string Type => "handover";

    public override string Sql => "select fact.* from handover_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số đợt", "Handovers")),
        Measure.Count("cancelled", new Text("Đã hủy", "Cancelled"), "status = 'cancelled'"),
        Measure.Count("signed", new Text("Đã ký biên bản", "Minutes signed"), "state ->> 'signedAt' is not null"),
    ];
}
