using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Persons who were trafficked again.</summary>
internal sealed class LaterEpisodes : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "person",
            "re-trafficked",
            new Text("Bị mua bán lại", "Trafficked again"),
            new Text("Người bị mua bán lại theo đối tác", "Persons trafficked again by partner"),
            new Text(
                "Đếm mỗi người một lần theo trạng thái mới nhất, vào năm báo tin theo giờ Việt Nam. Bị mua bán lại: lần thứ hai trở đi của cùng một người đã được xác nhận.",
                "Each person counts once, in the newest state, in the year of the report by Viet Nam time. Trafficked again: the second or a later episode of somebody confirmed to be the same person."
            ),
            GoodDirection.Less
        );

    public override string Type => "person";

    public override string Sql => "select fact.* from person_facts fact where (state ->> 'episode')::int > 1";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số người", "Persons")),
        Measure.Count("minors", new Text("Người chưa thành niên", "Minors"), "(state ->> 'minor')::boolean"),
    ];
}
