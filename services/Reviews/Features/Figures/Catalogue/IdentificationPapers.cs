using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>On what papers identifications rest.</summary>
internal sealed class IdentificationPapers : Figure
{
    private static readonly Dimension Paper = Dimensions.Kind with
    {
        Name = new("Giấy tờ", "Paper"),
        Expression = "counted.state ->> 'identificationPaper'",
        List = "identificationPaper",
    };

    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "person",
            "identification-papers",
            new Text("Căn cứ xác định", "Papers of identification"),
            new Text("Người đã có kết luận theo loại giấy tờ làm căn cứ", "Persons with a decision by the kind of paper it rests on"),
            new Text(
                "Đếm mỗi người một lần theo trạng thái mới nhất, vào năm báo tin theo giờ Việt Nam. Chỉ tính người đã có kết luận là nạn nhân hoặc không phải nạn nhân.",
                "Each person counts once, in the newest state, in the year of the report by Viet Nam time. Only persons with a decision, victim or no victim."
            ),
            GoodDirection.Neither
        );

    public override string Type => "person";

    public override string Sql => "select fact.* from person_facts fact where state ->> 'identification' in ('victim', 'notVictim')";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Paper];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số người", "Persons")),
        Measure.Count("victims", new Text("Nạn nhân", "Victims"), "state ->> 'identification' = 'victim'"),
        Measure.Count("notVictims", new Text("Không phải nạn nhân", "No victims"), "state ->> 'identification' = 'notVictim'"),
    ];
}
