using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Persons by age on the day of the trafficking.</summary>
internal sealed class AgeBands : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "person",
            "age-bands",
            new Text("Nhóm tuổi", "Age bands"),
            new Text(
                "Người theo đối tác và nhóm tuổi vào ngày bị mua bán",
                "Persons by partner and age band on the day of the trafficking"
            ),
            new Text(
                "Đếm mỗi người một lần theo trạng thái mới nhất, vào năm báo tin theo giờ Việt Nam. Người chưa rõ tuổi có căn cứ nghi là chưa thành niên được coi là chưa thành niên.",
                "Each person counts once, in the newest state, in the year of the report by Viet Nam time. Somebody of doubtful age with a reason is presumed to be a minor."
            ),
            GoodDirection.Neither
        );

    public override string Type => "person";

    public override string Sql => "select fact.* from person_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Dimensions.AgeBand];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số người", "Persons")),
        Measure.Count("minors", new Text("Người chưa thành niên", "Minors"), "(state ->> 'minor')::boolean"),
        Measure.Count("accompanying", new Text("Trẻ em đi cùng", "Accompanying children"), "(state ->> 'accompanying')::boolean"),
        Measure.Count("female", new Text("Nữ", "Female"), "state ->> 'sex' = 'female'"),
    ];
}
