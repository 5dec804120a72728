using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Exchanges by partner × month × kind × direction.</summary>
internal sealed class ExchangesByMonth : Figure
{
    public override FigureDefinition Definition { get; } =
        new(
            "exchanges",
            new Text("Trao đổi theo tháng", "Exchanges by month"),
            new Text(
                "Số trao đổi qua đường dây nóng theo đối tác, tháng, loại việc và chiều",
                "Hotline exchanges by partner, month, kind and direction"
            ),
            new Text(
                "Đếm mỗi trao đổi một lần theo trạng thái mới nhất; tháng tính theo giờ Việt Nam của thời điểm nhận (tin đến) hoặc gửi (tin đi); không tính trao đổi đã hủy và dự thảo chưa gửi.",
                "Each exchange counts once, in its newest state; the month is that of receipt (incoming) or sending (outgoing) by Viet Nam time; voided exchanges and drafts do not count."
            ),
            new Text("trao đổi", "exchange"),
            new Text("Sổ trao đổi đường dây nóng", "The log of hotline exchanges"),
            GoodDirection.Neither,
            new DateOnly(2018, 1, 1)
        );

    public override string Type => "exchange";

    public override string Sql => "select fact.* from exchange_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Dimensions.Month, Dimensions.Kind, Dimensions.Direction];

    public override IReadOnlyList<Measure> Measures { get; } = [Measure.Count("count", new Text("Số trao đổi", "Exchanges"), width: 12)];

    public override string FileName => "exchanges-by-month";

    // Its first address: with the medium and the time of logging.
    public override string? FirstRecordsOf(string cell) => $"{ListExchangeRecords.Route}?{cell}";
}
