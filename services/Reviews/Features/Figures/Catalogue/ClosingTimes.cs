using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>How long exchanges stay open.</summary>
internal sealed class ClosingTimes : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "exchange",
            "closing-times",
            new Text("Thời gian giải quyết", "Time to close"),
            new Text(
                "Thời gian từ khi nhận hoặc gửi đến khi kết thúc theo đối tác và loại việc",
                "Time from receipt or sending to closing by partner and kind"
            ),
            new Text(
                "Đếm mỗi trao đổi một lần theo trạng thái mới nhất, vào năm nhận (tin đến) hoặc gửi (tin đi) theo giờ Việt Nam; không tính trao đổi đã hủy và dự thảo. Thời gian tính liên tục; trung vị và phân vị 90 chỉ của các trao đổi đã kết thúc.",
                "Each exchange counts once, in its newest state, in the year of receipt (incoming) or sending (outgoing) by Viet Nam time; voided exchanges and drafts do not count. Time runs without a break; median and 90th percentile are of those closed."
            ),
            GoodDirection.Less
        );

    public override string Type => "exchange";

    public override string Sql =>
        """
            select fact.*, (extract(epoch from closed_at - dated_at) / 86400)::float8 as to_close
            from exchange_facts fact
            """;

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Dimensions.Kind];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số trao đổi", "Exchanges")),
        Measure.Count("closed", new Text("Đã kết thúc", "Closed"), "closed_at is not null"),
        Measure.Value("medianDays", new Text("Trung vị (ngày)", "Median (days)"), "percentile_cont(0.5) within group (order by to_close)"),
        Measure.Value(
            "ninetiethDays",
            new Text("Phân vị 90 (ngày)", "90th percentile (days)"),
            "percentile_cont(0.9) within group (order by to_close)"
        ),
    ];
}
