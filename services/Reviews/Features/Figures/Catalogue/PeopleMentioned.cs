using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>How many people exchanges speak of.</summary>
internal sealed class PeopleMentioned : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "exchange",
            "people-mentioned",
            new Text("Người được nêu", "People mentioned"),
            new Text("Số người được nêu trong trao đổi theo đối tác và loại việc", "People mentioned in exchanges by partner and kind"),
            new Text(
                "Đếm mỗi trao đổi một lần theo trạng thái mới nhất, vào năm nhận (tin đến) hoặc gửi (tin đi) theo giờ Việt Nam; không tính trao đổi đã hủy và dự thảo. Một người được nêu trong nhiều trao đổi được cộng ở từng trao đổi.",
                "Each exchange counts once, in its newest state, in the year of receipt (incoming) or sending (outgoing) by Viet Nam time; voided exchanges and drafts do not count. Somebody mentioned in several exchanges is added up in each."
            ),
            GoodDirection.Neither
        );

    public override string Type => "exchange";

    public override string Sql => "select fact.* from exchange_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Dimensions.Kind];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số trao đổi", "Exchanges")),
        Measure.Count("withPeople", new Text("Có nêu người", "With people"), "(state ->> 'peopleMentioned')::int > 0"),
        Measure.Value("people", new Text("Số người", "People"), "coalesce(sum((state ->> 'peopleMentioned')::int), 0)::bigint"),
    ];
}
