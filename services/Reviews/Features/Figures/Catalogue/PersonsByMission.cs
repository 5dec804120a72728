using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Whom each mission looks after.</summary>
internal sealed class PersonsByMission : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "person",
            "persons-by-mission",
            new Text("Người theo cơ quan đại diện", "Persons by mission"),
            new Text("Người theo cơ quan đại diện ở nước ngoài", "Persons by mission abroad"),
            new Text(
                "Đếm mỗi người một lần theo trạng thái mới nhất, vào năm báo tin theo giờ Việt Nam.",
                "Each person counts once, in the newest state, in the year of the report by Viet Nam time."
            ),
            GoodDirection.Neither
        );

    public override string Type => "person";

    public override string Sql => "select fact.* from person_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Mission];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số người", "Persons")),
        Measure.Count("waiting", new Text("Chưa tiếp nhận", "Not received yet"), "closed_at is null and state ->> 'receivedAt' is null"),
        Measure.Count("received", new Text("Đã tiếp nhận", "Received"), "state ->> 'receivedAt' is not null"),
        Measure.Count("closed", new Text("Đã kết thúc", "Closed"), "closed_at is not null"),
    ];
}
