using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>How long it takes to bring somebody home.</summary>
internal sealed class ReturnTimes : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "person",
            "return-times",
            new Text("Thời gian trở về", "Time to return"),
            new Text(
                "Thời gian từ khi báo tin đến khi tiếp nhận theo đối tác và con đường",
                "Time from report to reception by partner and route"
            ),
            new Text(
                "Đếm mỗi người một lần theo trạng thái mới nhất, vào năm báo tin theo giờ Việt Nam. Chỉ tính người về nước; thời gian tính liên tục; trung vị và phân vị 90 chỉ của người đã tiếp nhận.",
                "Each person counts once, in the newest state, in the year of the report by Viet Nam time. Citizens who come home only; time runs without a break; median and 90th percentile are of those received."
            ),
            GoodDirection.Less
        );

    public override string Type => "person";

    public override string Sql =>
        """
            select fact.*, (extract(epoch from (state ->> 'receivedAt')::timestamptz - dated_at) / 86400)::float8 as to_return
            from person_facts fact
            where direction = 'home'
            """;

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Dimensions.Kind];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số người", "Persons")),
        Measure.Count("received", new Text("Đã tiếp nhận", "Received"), "to_return is not null"),
        Measure.Value("medianDays", new Text("Trung vị (ngày)", "Median (days)"), "percentile_cont(0.5) within group (order by to_return)"),
        Measure.Value(
            "ninetiethDays",
            new Text("Phân vị 90 (ngày)", "90th percentile (days)"),
            "percentile_cont(0.9) within group (order by to_return)"
        ),
    ];
}
