using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>What is under way to a signature.</summary>
internal sealed class Negotiations : Figure
{
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
                "Đếm mỗi văn kiện chưa ký một lần như hiện nay hoặc như vào ngày được hỏi, từ dự kiến đến được đồng ý ký; số vòng và điểm còn mở cộng lại. Văn kiện mà cơ quan của người xem không tham gia chỉ được đếm: không nêu tình trạng, số vòng và điểm còn mở.",
                "Each instrument that is not signed counts once, as of now or of the day asked for, from planned to signature approved; rounds and open points are added up. An instrument in which the reader's agency takes no part is counted only: neither its state nor its rounds and open points are told."
            ),
            GoodDirection.Neither
        );

    public override string Type => "instrument";

    public override bool IsOfYear => false;

    public override string Sql =>
        "select fact.* from instrument_facts fact where status in ('planned', 'mandate', 'negotiating', 'initialled', 'proposed', 'approved')";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Dimensions.Status];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số văn kiện", "Instruments")),
        Measure.Value(
            "rounds",
            new Text("Số vòng", "Rounds"),
            "coalesce(sum((state ->> 'rounds')::int) filter (where is_seen), 0)::bigint"
        ),
        Measure.Value(
            "openPoints",
            new Text("Điểm còn mở", "Open points"),
            "coalesce(sum((state ->> 'openPoints')::int) filter (where is_seen), 0)::bigint"
        ),
    ];
}
