using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>How returns ended.</summary>
internal sealed class PersonOutcomes : Figure
{
    private static readonly Dimension Outcome = Dimensions.Kind with
    {
        Name = new("Kết quả", "Outcome"),
        Expression = "counted.state ->> 'outcome'",
        List = "personOutcome",
    };

    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "person",
            "person-outcomes",
            new Text("Kết quả hồi hương", "How returns ended"),
            new Text("Người đã kết thúc theo đối tác và kết quả", "Persons whose return is over by partner and outcome"),
            new Text(
                "Đếm mỗi người một lần theo trạng thái mới nhất, vào năm báo tin theo giờ Việt Nam. Chỉ tính người đã kết thúc.",
                "Each person counts once, in the newest state, in the year of the report by Viet Nam time. Only persons for whom it is over."
            ),
            GoodDirection.Neither
        );

    public override string Type => "person";

    public override string Sql => "select fact.* from person_facts fact where closed_at is not null";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Outcome];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số người", "Persons")),
        Measure.Count("minors", new Text("Người chưa thành niên", "Minors"), "(state ->> 'minor')::boolean"),
    ];
}
