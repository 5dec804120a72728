using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Persons who are brought home by partner × month × route × stage; each cell opens to their pseudonyms.</summary>
internal sealed class PersonsByStage : Figure
{
    public override FigureDefinition Definition { get; } =
        new(
            "persons",
            new Text("Người được hồi hương theo giai đoạn", "Persons brought home by stage"),
            new Text(
                "Số người được hồi hương theo đối tác, tháng, con đường trở về và giai đoạn",
                "Persons brought home by partner, month, route and stage"
            ),
            new Text(
                "Đếm mỗi người một lần theo giai đoạn mới nhất; tháng tính theo giờ Việt Nam của thời điểm báo tin; người không phải nạn nhân, mất liên lạc, từ chối hỗ trợ vẫn được đếm ở giai đoạn của mình.",
                "Each person counts once, at the newest stage; the month is that of the report by Viet Nam time; who is no victim, lost touch or declined support still counts, at the stage reached."
            ),
            new Text("người", "person"),
            new Text("Người trong hồ sơ hồi hương", "The persons of repatriation cases"),
            GoodDirection.Neither,
            new DateOnly(2018, 1, 1)
        );

    public override string Type => "person";

    public override string Sql => "select fact.* from person_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Dimensions.Month, Dimensions.Kind, Dimensions.Status];

    public override IReadOnlyList<Measure> Measures { get; } = [Measure.Count("count", new Text("Số người", "Persons"), width: 12)];

    public override string FileName => "persons-by-stage";
}
