using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Exchanges that were taken back.</summary>
internal sealed class RecalledExchanges : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "exchange",
            "recalled-exchanges",
            new Text("Trao đổi đã thu hồi", "Recalled exchanges"),
            new Text("Trao đổi đã thu hồi theo đối tác và chiều", "Recalled exchanges by partner and direction"),
            new Text(
                "Đếm mỗi trao đổi một lần theo trạng thái mới nhất, vào năm nhận (tin đến) hoặc gửi (tin đi) theo giờ Việt Nam; không tính trao đổi đã hủy và dự thảo. Chỉ tính trao đổi đã thu hồi.",
                "Each exchange counts once, in its newest state, in the year of receipt (incoming) or sending (outgoing) by Viet Nam time; voided exchanges and drafts do not count. Only those that were recalled."
            ),
            GoodDirection.Less
        );

    public override string Type => "exchange";

    public override string Sql => "select fact.* from exchange_facts fact where state ->> 'recalledAt' is not null";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Dimensions.Direction];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số trao đổi", "Exchanges")),
        Measure.Count("closed", new Text("Đã kết thúc", "Closed"), "closed_at is not null"),
    ];
}
