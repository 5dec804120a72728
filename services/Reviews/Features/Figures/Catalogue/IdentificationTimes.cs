using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>How long it takes from reception to a decision.</summary>
internal sealed class IdentificationTimes : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "person",
            "identification-times",
            new Text("Thời gian xác định nạn nhân", "Time to identify"),
            new Text(
                "Thời gian từ khi tiếp nhận đến khi có kết luận xác định nạn nhân",
                "Time from reception to the decision on identification"
            ),
            new Text(
                "Đếm mỗi người đã tiếp nhận một lần, vào năm tiếp nhận theo giờ Việt Nam; thời gian tính liên tục đến kết luận; người có kết luận trước khi tiếp nhận tính là 0 ngày.",
                "Each person received counts once, in the year of the reception by Viet Nam time; time runs without a break to the decision; a decision before the reception counts as 0 days."
            ),
            GoodDirection.Less
        );

    public override string Type => "person";

    public override string? CountedBy => "receivedAt";

    public override string Sql =>
        """
            select fact.*, case when state ->> 'identifiedAt' is not null then greatest((extract(epoch from (state ->> 'identifiedAt')::timestamptz - (state ->> 'receivedAt')::timestamptz) / 86400)::float8, 0) end as to_identify
            from person_facts fact
            where state ->> 'receivedAt' is not null
            """;

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Đã tiếp nhận", "Received")),
        Measure.Count("identified", new Text("Đã có kết luận", "With a decision"), "to_identify is not null"),
        Measure.Value(
            "medianDays",
            new Text("Trung vị (ngày)", "Median (days)"),
            "percentile_cont(0.5) within group (order by to_identify)"
        ),
        Measure.Value(
            "ninetiethDays",
            new Text("Phân vị 90 (ngày)", "90th percentile (days)"),
            "percentile_cont(0.9) within group (order by to_identify)"
        ),
    ];
}
