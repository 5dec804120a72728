using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>How long it takes until an incoming exchange is classified.</summary>
internal sealed class ClassificationTimes : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "exchange",
            "classification-times",
            new Text("Thời gian phân loại", "Time to classify"),
            new Text("Thời gian từ khi nhận đến khi phân loại tin đến", "Time from receipt to classification of incoming exchanges"),
            new Text(
                "Đếm mỗi trao đổi một lần theo trạng thái mới nhất, vào năm nhận (tin đến) hoặc gửi (tin đi) theo giờ Việt Nam; không tính trao đổi đã hủy và dự thảo. Chỉ tính tin đến; thời gian tính liên tục từ khi nhận; trung vị và phân vị 90 chỉ của các trao đổi đã phân loại.",
                "Each exchange counts once, in its newest state, in the year of receipt (incoming) or sending (outgoing) by Viet Nam time; voided exchanges and drafts do not count. Incoming exchanges only; time runs without a break from receipt; median and 90th percentile are of those classified."
            ),
            GoodDirection.Less
        );

    public override string Type => "exchange";

    public override string Sql =>
        """
            select fact.*, (extract(epoch from (state ->> 'classifiedAt')::timestamptz - dated_at) / 3600)::float8 as to_classify
            from exchange_facts fact
            where direction = 'incoming'
            """;

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Dimensions.Urgency];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số trao đổi", "Exchanges")),
        Measure.Count("classified", new Text("Đã phân loại", "Classified"), "to_classify is not null"),
        Measure.Value(
            "medianHours",
            new Text("Trung vị (giờ)", "Median (hours)"),
            "percentile_cont(0.5) within group (order by to_classify)"
        ),
        Measure.Value(
            "ninetiethHours",
            new Text("Phân vị 90 (giờ)", "90th percentile (hours)"),
            "percentile_cont(0.9) within group (order by to_classify)"
        ),
    ];
}
