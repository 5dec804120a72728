using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>What is in force with whom, now or on a day.</summary>
internal sealed class InstrumentsInForce : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "instrument",
            "instruments-in-force",
            new Text("Văn kiện có hiệu lực", "Instruments in force"),
            new Text("Văn kiện đang có hiệu lực theo đối tác và loại", "Instruments in force by partner and kind"),
            new Text(
                "Đếm mỗi văn kiện có hiệu lực một lần như hiện nay hoặc như vào ngày được hỏi, kể cả văn kiện đang rà soát. Sắp hết hạn: trong vòng 12 tháng. Quá hạn rà soát: có lần rà soát đến hạn mà chưa tổ chức.",
                "Each instrument in force counts once, as of now or of the day asked for, those under review too. Expiring: within twelve months. Review overdue: a review was due and is not held."
            ),
            GoodDirection.More
        );

    public override string Type => "instrument";

    public override bool IsOfYear => false;

    public override string Sql =>
        """
            select fact.*, exists (
                select from review_facts review
                where review.state ->> 'instrument' = fact.reference and review.status in ('due', 'proposed') and review.due_at <= @at
            ) as is_review_overdue
            from instrument_facts fact
            where status in ('inForce', 'underReview')
            """;

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Dimensions.Kind];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số văn kiện", "Instruments")),
        Measure.Count(
            "expiring",
            new Text("Sắp hết hạn", "Expiring"),
            "(state ->> 'expiresOn')::date <= ((@at at time zone 'Asia/Ho_Chi_Minh')::date + interval '12 months')"
        ),
        Measure.Count("reviewOverdue", new Text("Quá hạn rà soát", "Review overdue"), "is_review_overdue"),
        Measure.Count("unverified", new Text("Có điểm chưa kiểm chứng", "With something unverified"), "(state ->> 'unverified')::boolean"),
    ];
}
