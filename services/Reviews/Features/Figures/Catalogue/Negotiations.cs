using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>What is under way to a signature.</summary>
internal sealed class Negotiations : Figure
{
    private static readonly Dimension State = Dimensions.Status with { List = "instrumentStatus" };

    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "instrument",
            "negotiations",
            new Text("Đang đàm phán", "Negotiations"),
            new Text(
                "Văn kiện đang trên đường ký kết theo đối tác và tình trạng",
                "Instruments on their way to signature by partner and state"
            ),
            new Text(
                "Đếm mỗi văn kiện chưa ký một lần như hiện nay hoặc như vào ngày được hỏi, từ dự kiến đến được đồng ý ký; số vòng và điểm còn mở cộng lại.",
                "Each instrument that is not signed counts once, as of now or of the day asked for, from planned to signature approved; rounds and open points are added up."
            ),
            GoodDirection.Neither
        );

    public override string Type => "instrument";

    public override bool IsOfYear => false;

    public override string Sql =>
        "select fact.* from instrument_facts fact where status in ('planned', 'mandate', 'negotiating', 'initialled', 'proposed', 'approved')";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, State];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số văn kiện", "Instruments")),
        Measure.Value("rounds", new Text("Số vòng", "Rounds"), "coalesce(sum((state ->> 'rounds')::int), 0)::bigint"),
        Measure.Value("openPoints", new Text("Điểm còn mở", "Open points"), "coalesce(sum((state ->> 'openPoints')::int), 0)::bigint"),
    ];
}
