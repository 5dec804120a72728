using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Where the identification of persons stands.</summary>
internal sealed class Identifications : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "person",
            "identifications",
            new Text("Xác định nạn nhân", "Identification"),
            new Text("Người theo kết quả xác định nạn nhân và đối tác", "Persons by state of identification and partner"),
            new Text(
                "Đếm mỗi người một lần theo trạng thái mới nhất, vào năm báo tin theo giờ Việt Nam.",
                "Each person counts once, in the newest state, in the year of the report by Viet Nam time."
            ),
            GoodDirection.Neither
        );

    public override string Type => "person";

    public override string Sql => "select fact.* from person_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số người", "Persons")),
        Measure.Count("suspected", new Text("Nghi là nạn nhân", "Suspected"), "state ->> 'identification' = 'suspected'"),
        Measure.Count(
            "underIdentification",
            new Text("Đang xác định", "Under identification"),
            "state ->> 'identification' = 'underIdentification'"
        ),
        Measure.Count("victims", new Text("Nạn nhân", "Victims"), "state ->> 'identification' = 'victim'"),
        Measure.Count("notVictims", new Text("Không phải nạn nhân", "No victims"), "state ->> 'identification' = 'notVictim'"),
        Measure.Count("appealed", new Text("Có khiếu nại", "Appealed"), "(state ->> 'appealed')::boolean"),
    ];
}
