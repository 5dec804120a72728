using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>By what means exchanges come and go.</summary>
internal sealed class ExchangesByMedium : Figure
{
    private static readonly Dimension Medium = Dimensions.Kind with
    {
        Name = new("Phương thức", "Medium"),
        Expression = "counted.state ->> 'medium'",
        List = "medium",
    };

    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "exchange",
            "exchanges-by-medium",
            new Text("Trao đổi theo phương thức", "Exchanges by medium"),
            new Text("Trao đổi theo đối tác và phương thức liên lạc", "Exchanges by partner and medium"),
            new Text(
                "Đếm mỗi trao đổi một lần theo trạng thái mới nhất, vào năm nhận (tin đến) hoặc gửi (tin đi) theo giờ Việt Nam; không tính trao đổi đã hủy và dự thảo.",
                "Each exchange counts once, in its newest state, in the year of receipt (incoming) or sending (outgoing) by Viet Nam time; voided exchanges and drafts do not count."
            ),
            GoodDirection.Neither
        );

    public override string Type => "exchange";

    public override string Sql => "select fact.* from exchange_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Medium];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số trao đổi", "Exchanges")),
        Measure.Count("incoming", new Text("Đến", "Incoming"), "direction = 'incoming'"),
        Measure.Count("outgoing", new Text("Đi", "Outgoing"), "direction = 'outgoing'"),
    ];
}
