using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Who was offered support and took it.</summary>
internal sealed class Supports : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "person",
            "support",
            new Text("Hỗ trợ", "Support"),
            new Text("Người theo tình trạng hỗ trợ và đối tác", "Persons by state of support and partner"),
            new Text(
                "Đếm mỗi người một lần theo trạng thái mới nhất, vào năm báo tin theo giờ Việt Nam. Đã nhận: có thời điểm bắt đầu hỗ trợ, kể cả khi sau đó thôi nhận.",
                "Each person counts once, in the newest state, in the year of the report by Viet Nam time. Supported: support began once, also where it was given up later."
            ),
            GoodDirection.More
        );

    public override string Type => "person";

    public override string Sql => "select fact.* from person_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số người", "Persons")),
        Measure.Count("notOffered", new Text("Chưa đề nghị", "Not offered yet"), "state ->> 'support' = 'notOffered'"),
        Measure.Count("offered", new Text("Đã đề nghị", "Offered"), "state ->> 'support' = 'offered'"),
        Measure.Count("accepted", new Text("Nhận hỗ trợ", "Accepted"), "state ->> 'support' = 'accepted'"),
        Measure.Count("declined", new Text("Từ chối", "Declined"), "state ->> 'support' = 'declined'"),
        Measure.Count("withdrawn", new Text("Thôi nhận", "Withdrawn"), "state ->> 'support' = 'withdrawn'"),
        Measure.Count("supported", new Text("Đã từng nhận", "Ever supported"), "state ->> 'supportedAt' is not null"),
    ];
}
