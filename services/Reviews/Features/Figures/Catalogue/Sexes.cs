using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Persons by sex.</summary>
internal sealed class Sexes : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "person",
            "sexes",
            new Text("Giới tính", "Sex"),
            new Text("Người theo đối tác và giới tính", "Persons by partner and sex"),
            new Text(
                "Đếm mỗi người một lần theo trạng thái mới nhất, vào năm báo tin theo giờ Việt Nam.",
                "Each person counts once, in the newest state, in the year of the report by Viet Nam time."
            ),
            GoodDirection.Neither
        );

    public override string Type => "person";

    public override string Sql => "select fact.* from person_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Dimensions.Sex];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số người", "Persons")),
        Measure.Count("minors", new Text("Người chưa thành niên", "Minors"), "(state ->> 'minor')::boolean"),
        Measure.Count("victims", new Text("Nạn nhân", "Victims"), "state ->> 'identification' = 'victim'"),
    ];
}
