using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Exchanges that one force offers to the other and that wait to be taken.</summary>
internal sealed class OfferedToOtherForce : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "exchange",
            "offered-exchanges",
            new Text("Chuyển lực lượng kia", "Offered to the other force"),
            new Text("Trao đổi đang chờ lực lượng kia tiếp nhận", "Exchanges that wait for the other force to take them"),
            new Text(
                "Đếm mỗi trao đổi một lần theo trạng thái mới nhất, vào năm nhận (tin đến) hoặc gửi (tin đi) theo giờ Việt Nam; không tính trao đổi đã hủy và dự thảo. Chỉ tính trao đổi đang được đề nghị chuyển giao mà chưa nhận hoặc trả lại.",
                "Each exchange counts once, in its newest state, in the year of receipt (incoming) or sending (outgoing) by Viet Nam time; voided exchanges and drafts do not count. Only those offered and neither taken nor sent back."
            ),
            GoodDirection.Less
        );

    public override string Type => "exchange";

    public override string Sql => "select fact.* from exchange_facts fact where state ->> 'offeredToDesk' is not null";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Agency, Dimensions.Partner];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số trao đổi", "Exchanges")),
        Measure.Count("urgent", new Text("Hỏa tốc, thượng khẩn", "Flash, immediate"), "urgency in ('flash', 'immediate')"),
    ];
}
