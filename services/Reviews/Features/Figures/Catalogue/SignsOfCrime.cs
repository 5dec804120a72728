using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Exchanges by whether signs of crime were found.</summary>
internal sealed class SignsOfCrime : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "exchange",
            "signs-of-crime",
            new Text("Dấu hiệu tội phạm", "Signs of crime"),
            new Text("Trao đổi có dấu hiệu tội phạm theo đối tác và loại việc", "Exchanges with signs of crime by partner and kind"),
            new Text(
                "Đếm mỗi trao đổi một lần theo trạng thái mới nhất, vào năm nhận (tin đến) hoặc gửi (tin đi) theo giờ Việt Nam; không tính trao đổi đã hủy và dự thảo. Dấu hiệu tội phạm theo lần phân loại mới nhất; trao đổi chưa phân loại đếm riêng.",
                "Each exchange counts once, in its newest state, in the year of receipt (incoming) or sending (outgoing) by Viet Nam time; voided exchanges and drafts do not count. Signs of crime by the newest classification; those not classified yet stand apart."
            ),
            GoodDirection.Neither
        );

    public override string Type => "exchange";

    public override string Sql => "select fact.* from exchange_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Dimensions.Kind];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số trao đổi", "Exchanges")),
        Measure.Count("withSigns", new Text("Có dấu hiệu", "With signs"), "(state ->> 'signsOfCrime')::boolean"),
        Measure.Count("withoutSigns", new Text("Không có dấu hiệu", "Without signs"), "not (state ->> 'signsOfCrime')::boolean"),
        Measure.Count("unclassified", new Text("Chưa phân loại", "Not classified"), "state ->> 'signsOfCrime' is null"),
    ];
}
